import { addDays, daysBetween, type IsoDate, isIsoDate } from "./calendar-day.ts";
import { isWithin, projectSpan } from "./day-span.ts";

/** A stretch of days that a plan works, or does not, whatever their weekday; both ends included. */
export interface OwnDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly isWorked: boolean;
}

/** The longest text of them, and the most days they may speak of. */
export const longestOwnDays = 8000;
const mostOwnDays = 3660;

const shape = /^([+-])(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?$/;

/**
 * The days of its own that a plan was given, out of their text: `+` is worked, `-` is not. Null for
 * a text that says anything else, or too much.
 *
 * @example
 * parseOwnDays("+2015-05-16 -2015-06-01..2015-06-05")
 * //=> [{ from: "2015-05-16", to: "2015-05-16", isWorked: true }, { from: "2015-06-01", … }]
 */
export function parseOwnDays(text: string): OwnDays[] | null {
  if (text.length > longestOwnDays) return null;
  const stretches: OwnDays[] = [];
  let count = 0;
  for (const part of text.split(" ").filter(Boolean)) {
    const [, sign, from = "", to = from] = shape.exec(part) ?? [];
    const areDays = [from, to].every((on) => isIsoDate(on) && isWithin(projectSpan, on));
    if (sign === undefined || !areDays || to < from) return null;
    count += daysBetween(from, to) + 1;
    if (count > mostOwnDays) return null;
    stretches.push({ from, to, isWorked: sign === "+" });
  }
  return stretches;
}

/**
 * The text that reads back as the same days, in their order.
 *
 * @example
 * formatOwnDays([{ from: "2015-05-16", to: "2015-05-16", isWorked: true }]) //=> "+2015-05-16"
 */
export function formatOwnDays(stretches: readonly OwnDays[]): string {
  return stretches
    .map(
      ({ from, to, isWorked }) => `${isWorked ? "+" : "-"}${from}${to === from ? "" : `..${to}`}`,
    )
    .join(" ");
}

/** Each of the days with what was said of it; of two that speak of one day the later wins. */
export function eachOwnDay(stretches: readonly OwnDays[]): [on: IsoDate, isWorked: boolean][] {
  return stretches.flatMap(({ from, to, isWorked }) =>
    Array.from({ length: daysBetween(from, to) + 1 }, (_, n): [IsoDate, boolean] => [
      addDays(from, n),
      isWorked,
    ]),
  );
}
