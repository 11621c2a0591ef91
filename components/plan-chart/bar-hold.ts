import { addDays, daysBetween } from "#domain/calendar/calendar-day.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { type BarEnd, moveRow } from "#domain/plan-chart/row-move.ts";
import { drawLinkLine } from "./link-line.ts";
import type { PlanSheet } from "./plan-sheet.ts";

/** What becomes of a bar that was held, or of a link that was drawn from it. */
export type HoldEnd = {
  moved(rows: readonly PlanDraftRow[], before: readonly PlanDraftRow[]): void;
  linked(from: number, to: number): void;
};

/** Takes hold of the bar, the end of a bar or the beginning of a link under the pointer. */
export function holdBar(event: PointerEvent, sheet: PlanSheet, end: HoldEnd): void {
  const part = closest(event, "[data-hold]");
  const bar = part?.closest<SVGElement>("[data-bar]");
  if (!part || !bar || event.button !== 0) return;
  event.preventDefault();
  bar.focus();
  const row = Number(bar.dataset.bar);
  if (part.dataset.hold === "link") drawLink(event, (to) => end.linked(row, to));
  else dragBar(event, { sheet, row, held: part.dataset.hold as BarEnd }, end);
}

type Held = { readonly sheet: PlanSheet; readonly row: number; readonly held: BarEnd };

/** The bar follows by whole days, and all that follows from it; only the window stays. */
function dragBar(event: PointerEvent, { sheet, row, held }: Held, end: HoldEnd): void {
  const before = sheet.rows();
  const [typed, span] = [before[row - 1], sheet.strip(row)?.span];
  const plot = closest(event, "[data-strip]");
  if (!typed || !span || !plot) return;
  const { from, to } = sheet.scale();
  const daysPerPixel = (daysBetween(from, to) + 1) / plot.getBoundingClientRect().width;
  let days = 0;
  followPointer(event, {
    move: ({ clientX }) => {
      const moved = Math.round((clientX - event.clientX) * daysPerPixel);
      if (moved === days) return;
      days = moved;
      const on = addDays(held === "finish" ? span.finishOn : span.startOn, days);
      const move = { end: held, to: on };
      const next = moveRow(typed, { span, move, arithmetic: sheet.arithmetic() });
      sheet.show(next ? replaced(before, row, next) : before, { isHeld: true });
    },
    drop: () => {
      const rows = sheet.rows();
      sheet.show(rows);
      if (rows !== before) end.moved(rows, before);
    },
    takeBack: () => sheet.show(before),
  });
}

/** The rows with another one in the place of one of them. */
export function replaced(
  rows: readonly PlanDraftRow[],
  row: number,
  next: PlanDraftRow,
): readonly PlanDraftRow[] {
  return rows.map((each, index) => (index === row - 1 ? next : each));
}

function drawLink(event: PointerEvent, linked: (row: number) => void): void {
  const line = drawLinkLine(event);
  followPointer(event, {
    move: (at) => line.reach(at),
    drop: (at) => {
      line.remove();
      const under = document.elementFromPoint(at.clientX, at.clientY);
      const strip = under?.closest<SVGElement>("[data-strip]");
      if (strip) linked(Number(strip.dataset.strip));
    },
    takeBack: () => line.remove(),
  });
}

type Following = {
  move(at: PointerEvent): void;
  drop(at: PointerEvent): void;
  /** Escape, or the browser took the pointer away. */
  takeBack(): void;
};

function followPointer({ pointerId }: PointerEvent, following: Following): void {
  const listening = new AbortController();
  const { signal } = listening;
  const own = (then: (at: PointerEvent) => void) => (at: PointerEvent) => {
    if (at.pointerId === pointerId) then(at);
  };
  const takeBack = () => {
    listening.abort();
    following.takeBack();
  };
  addEventListener("pointermove", own(following.move), { signal });
  addEventListener(
    "pointerup",
    own((at) => {
      listening.abort();
      following.drop(at);
    }),
    { signal },
  );
  addEventListener("pointercancel", own(takeBack), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && takeBack(), { signal });
}

function closest({ target }: Event, selector: string): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(selector) : null;
}
