import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { firstReplayDay } from "#domain/calendar/requested-day.ts";
import { mondayBefore } from "./portfolio-changes.ts";

/**
 * From which day an account of changes up to `on` begins: the day asked for where it is before
 * `on` and not before {@link firstReplayDay}; else the Monday before, and whether that replaces
 * what was asked.
 *
 * @example
 * decidePeriodStart("2015-03-31", "2015-04-15") //=> { from: "2015-03-31", isRefused: false }
 * decidePeriodStart(undefined, "2015-04-15") //=> { from: "2015-04-13", isRefused: false }
 */
export function decidePeriodStart(
  asked: string | readonly string[] | undefined,
  on: IsoDate,
): { from: IsoDate; isRefused: boolean } {
  const isTaken = isIsoDate(asked) && asked < on && asked >= firstReplayDay;
  if (isTaken) return { from: asked, isRefused: false };
  return { from: mondayBefore(on), isRefused: asked !== undefined && asked !== "" };
}
