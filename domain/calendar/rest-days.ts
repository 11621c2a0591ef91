import type { Bilingual } from "#domain/core/bilingual.ts";
import { addDays, daysBetween, type IsoDate } from "./calendar-day.ts";
import { dayKind, type WorkingCalendar } from "./working-calendar.ts";

/** Days off in a row, both ends included, with the holiday they belong to. */
export interface RestStretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** the first holiday among them; null for a plain weekend */
  readonly holiday: Bilingual | null;
}

/**
 * The days off of a window in stretches: weekends and public holidays, make-up workdays left out.
 * A year whose holidays are not published has its weekends alone.
 *
 * @example
 * listRestDays(calendar, { from: "2015-04-03", to: "2015-04-07" })
 * //=> [{ from: "2015-04-04", to: "2015-04-06", holiday: { zh: "清明节", … } }]
 */
export function listRestDays(
  calendar: WorkingCalendar,
  window: { readonly from: IsoDate; readonly to: IsoDate },
): RestStretch[] {
  const stretches: RestStretch[] = [];
  for (let offset = 0; offset <= daysBetween(window.from, window.to); offset += 1) {
    const on = addDays(window.from, offset);
    const { kind, name } = dayKind(calendar, on);
    if (kind !== "weekend" && kind !== "holiday") continue;
    const last = stretches.at(-1);
    const holiday = kind === "holiday" ? name : null;
    if (last && addDays(last.to, 1) === on) {
      stretches[stretches.length - 1] = { ...last, to: on, holiday: last.holiday ?? holiday };
    } else stretches.push({ from: on, to: on, holiday });
  }
  return stretches;
}
