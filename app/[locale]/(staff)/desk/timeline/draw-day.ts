import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { patchAxis, patchRow } from "./patch-drawing.ts";
import { rowsAddress } from "./rows-address.ts";

/** Days of an axis. */
export type ShownDays = { readonly from: IsoDate; readonly to: IsoDate };

/** The place of the drawing on the page; null where nothing is drawn. */
function placeOf(): HTMLElement | null {
  return document.querySelector<HTMLElement>("figure.timeline > div");
}

/**
 * Draws the rows in sight as of a day, on the axis that is shown: what somebody sees while going
 * through the days. The rest of the page stays as it is until `drawWholeDay`.
 *
 * @throws where it is cancelled or cannot be had
 */
export async function drawRowsInSight(
  on: IsoDate,
  shown: ShownDays,
  signal: AbortSignal,
): Promise<void> {
  const place = placeOf();
  const slugs = place ? slugsInSight(place) : [];
  if (place === null || slugs.length === 0) return;
  const { from: first, to: last } = shown;
  const drawn = await fetchDrawing({ on, first, last, only: slugs.join(",") }, signal);
  patchAxis(place, drawn);
  for (const row of drawn.querySelectorAll("tr.row")) patchRow(place, row);
}

/**
 * Draws the timeline of a day in the place of the one shown.
 *
 * @returns whether it could be: a day on which nothing is drawn is a page of its own
 * @throws where it is cancelled or cannot be had
 */
export async function drawWholeDay(on: IsoDate, signal: AbortSignal): Promise<boolean> {
  const drawn = await fetchDrawing({ on }, signal);
  const place = placeOf();
  if (place === null || drawn.querySelector("tbody") === null) return false;
  place.replaceChildren(drawn);
  return true;
}

/** Projects of which a row is in the window of the browser; an open one reaches to the next. */
function slugsInSight(place: HTMLElement): string[] {
  const rows = Array.from(place.querySelectorAll("tr.row"));
  const tops = rows.map((row) => row.getBoundingClientRect().top);
  return rows.flatMap(({ id }, index) => {
    const end = tops[index + 1] ?? Number.POSITIVE_INFINITY;
    return end > 0 && (tops[index] ?? 0) < innerHeight ? [id.replace("p-", "")] : [];
  });
}

async function fetchDrawing(
  asked: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<DocumentFragment> {
  const answer = await fetch(rowsAddress(asked), { signal });
  const text = await answer.text();
  if (!answer.ok || signal.aborted) throw new Error(`no drawing: ${answer.status}`);
  const template = document.createElement("template");
  template.innerHTML = text;
  return template.content;
}
