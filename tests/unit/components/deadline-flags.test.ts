import { expect, test } from "vitest";
import { renderDeadline } from "#components/timeline/render-deadline.ts";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { roundPercent, timelineScale } from "#domain/chart/timeline-scale.ts";
import { timelineZooms } from "#domain/chart/timeline-tick.ts";
import { markDeadline, type TimelineMilestone } from "#domain/timeline/timeline-deadlines.ts";
import { chooseWindow } from "#domain/timeline/timeline-window.ts";

const days = Array.from({ length: 365 }, (_, day) => addDays("2015-01-01", day));
/** Of each kind of promise: to a day, a month, half a year, before a month, over the end of a year, of many years. */
const promises: readonly (readonly [IsoDate | null, IsoDate])[] = [
  ["2015-04-15", "2015-04-15"],
  ["2015-06-01", "2015-06-30"],
  ["2015-07-01", "2015-12-31"],
  [null, "2015-05-31"],
  ["2015-01-01", "2015-12-31"],
  ["2015-12-01", "2016-02-29"],
  ["2014-10-01", "2015-01-01"],
  ["2014-05-01", "2016-09-30"],
  ["2015-02-01", "2021-06-30"],
];

function milestone([from, to]: (typeof promises)[number]): TimelineMilestone {
  return {
    id: to,
    deadline: { from, to, precision: "day", commitment: "aim" },
    isDone: false,
    finishedOn: null,
  } as unknown as TimelineMilestone;
}

test.each(timelineZooms)(
  "seen by %s, every flag stands on the last day of its deadline, or its date at the edge",
  (zoom) => {
    let [flags, edges] = [0, 0];
    for (const from of days) {
      const window = chooseWindow({ zoom, from }, [], from);
      const scale = timelineScale({ ...window, zoom });
      for (const promise of promises) {
        const [, to] = promise;
        for (const mark of markDeadline(milestone(promise), scale, from)) {
          const drawn = renderDeadline({ ...mark, y: 20, height: 6 }, null, "zh").text;
          const flag = /<use href="#tl-aim" x="([\d.]+)%"/.exec(drawn)?.[1];
          if (to > window.to) {
            edges++;
            expect(flag, `${to} in ${window.from}–${window.to}`).toBeUndefined();
            expect(drawn).toContain("›");
          } else {
            flags++;
            const share =
              (daysBetween(window.from, to) + 1) / (daysBetween(window.from, window.to) + 1);
            expect(Number(flag), `${to} in ${window.from}–${window.to}`).toBe(
              roundPercent(share * 100),
            );
          }
        }
      }
    }
    expect(flags).toBeGreaterThan(100);
    expect(edges).toBeGreaterThan(100);
  },
);
