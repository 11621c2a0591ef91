import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Draws a day; it ends when the day is drawn, and early when it is cancelled. */
type DrawDay = (on: IsoDate, signal: AbortSignal) => Promise<void>;

/** Milliseconds without another day after which somebody is waiting for the last one. */
const rest = 50;

/**
 * Draws the days somebody goes through, one at a time: when a day is drawn the last one shown since
 * is next, and those between are left out. Who stays on a day waits for no other: what is being drawn
 * then is given up for it. A day that fails is passed over.
 *
 * @example
 * const days = followDays(drawDay);
 * days.show("2015-04-14"); // drawn
 * days.show("2015-04-13"); // left out, where the first takes so long
 * days.show("2015-04-12"); // drawn next
 */
export function followDays(draw: DrawDay): { show(on: IsoDate): void; stop(): void } {
  let wanted: IsoDate | null = null;
  let drawing: { on: IsoDate; cancel: AbortController } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  async function start(first: IsoDate) {
    for (let on: IsoDate | null = first; on !== null; on = wanted === on ? null : wanted) {
      const own = { on, cancel: new AbortController() };
      drawing = own;
      try {
        await draw(on, own.cancel.signal);
      } catch {
        // Cancelled or cut off: where somebody stays, the page is loaded and says what is wrong.
      }
      if (drawing !== own) return;
      drawing = null;
    }
  }

  function hurry() {
    if (drawing === null || wanted === null || drawing.on === wanted) return;
    drawing.cancel.abort();
    void start(wanted);
  }

  return {
    show(on) {
      wanted = on;
      clearTimeout(resting);
      if (drawing === null) void start(on);
      else resting = setTimeout(hurry, rest);
    },
    stop() {
      clearTimeout(resting);
      wanted = null;
      drawing?.cancel.abort();
      drawing = null;
    },
  };
}
