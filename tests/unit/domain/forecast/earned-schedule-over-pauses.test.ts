import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type EarnedScheduleForecast,
  forecastByEarnedSchedule,
} from "#domain/forecast/earned-schedule.ts";
import { forecastFinish } from "#domain/forecast/finish-forecast.ts";
import { type BaselineItem, plannedPercent, plannedValue } from "#domain/forecast/progress.ts";
import { arbitraryPausedBaseline } from "../arbitrary-paused-baseline.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

/** Half of it in January, nothing for two months, half of it in April. */
const halves: BaselineItem[] = [
  { weight: 1, startOn: "2015-01-01", finishOn: "2015-01-31" },
  { weight: 1, startOn: "2015-04-01", finishOn: "2015-04-30" },
];

/** A line that earns nothing. */
const idle = { weight: 0, finishOn: "2014-12-31" };

function forecast(
  items: readonly BaselineItem[],
  earnedPercent: number,
  statusOn: IsoDate,
): EarnedScheduleForecast {
  const startOn = items.map((item) => item.startOn).sort()[0] ?? null;
  return forecastByEarnedSchedule({ items, earnedPercent, startOn, statusOn });
}

function finishOf(answer: EarnedScheduleForecast): IsoDate {
  if (answer.kind !== "forecast") throw new Error(JSON.stringify(answer));
  return answer.finishOn;
}

describeInEachZone("a pause in the plan", () => {
  it.each([
    { percent: 49.9, finishOn: "2015-05-01" },
    { percent: 50, finishOn: "2015-04-30" },
    { percent: 50.1, finishOn: "2015-04-30" },
  ])("at $percent % of two halves in the pause between: $finishOn", ({ percent, finishOn }) => {
    expect(forecast(halves, percent, "2015-02-28")).toMatchObject({
      kind: "forecast",
      spi: expect.closeTo(1, 2),
      actualTime: 31,
      plannedDuration: 61,
      pausedDays: 59,
      finishOn,
    });
  });

  it.each(["2015-01-31", "2015-02-01", "2015-02-28", "2015-03-31"])(
    "is no delay on any of its days: %s",
    (statusOn) => {
      expect(forecast(halves, 50, statusOn)).toMatchObject({
        spi: 1,
        scheduleVariance: 0,
        finishOn: "2015-04-30",
        cannotBeMet: false,
      });
    },
  );

  it("is no delay in a plan of two works with four months between", () => {
    const items = [
      { weight: 1, startOn: "2015-01-05", finishOn: "2015-03-13" },
      { weight: 1, startOn: "2015-07-06", finishOn: "2015-09-11" },
    ];
    const on = forecast(items, 50, "2015-04-15");
    expect(on).toMatchObject({ spi: 1, finishOn: "2015-09-11" });
  });

  it("does not take the pause for working days where less is done than planned", () => {
    // 40 % takes 24.8 of 61 days and took 31: 76.25 days at that pace, 45.25 of them from April on.
    expect(forecast(halves, 40, "2015-02-28")).toMatchObject({
      spi: expect.closeTo(0.8, 9),
      finishOn: "2015-05-16",
    });
  });

  it("still to come is passed over where all is done before it, and counted where work is left", () => {
    expect(finishOf(forecast(halves, 99, "2015-01-20"))).toBe("2015-01-21");
    expect(finishOf(forecast(halves, 50, "2015-01-30"))).toBe("2015-04-28");
  });

  it("at the end, of lines without weight, is waited for", () => {
    const items = [...halves, { weight: 0, startOn: "2015-05-01", finishOn: "2015-05-31" }];
    expect(forecast(items, 50, "2015-02-28")).toMatchObject({ spi: 1, finishOn: "2015-05-31" });
    expect(forecast(items, 99, "2015-05-10")).toMatchObject({ finishOn: "2015-06-01" });
  });

  it.each([
    ["2014-12-31", "2015-01-01", halves],
    ["2014-12-15", "2015-01-01", [{ ...idle, startOn: "2014-12-01" }, ...halves]],
  ] as const)("%s, begun before the plan earns anything: said, with the day", (on, from, items) => {
    const reason = "beforePlan";
    expect(forecast(items, 5, on)).toEqual({ kind: "none", reason, plannedFromOn: from });
  });

  it("has a spread of its reports without the days of the pause", () => {
    const asOfs = ["2015-01-10", "2015-01-20", "2015-01-31", "2015-02-15", "2015-04-10"];
    const percents = [16.13, 32.26, 50, 50, 66.67];
    const history = asOfs.map((asOfOn, index) => ({ asOfOn, percent: percents[index] ?? 0 }));
    const statusOn = "2015-04-10";
    const input = { items: halves, earnedPercent: 66.67, startOn: "2015-01-01", statusOn };
    expect(forecastFinish({ ...input, history })).toMatchObject({
      p50On: "2015-04-30",
      p85On: "2015-04-30",
      intervals: 4,
    });
  });
});

describe("laws of pauses", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  /** A day of the plan on which something is planned and not everything. */
  function dayWithin(items: readonly BaselineItem[], at: number): IsoDate | null {
    const days = items.flatMap(({ startOn, finishOn }) => [startOn, finishOn]).sort();
    const [first = "", last = ""] = [days[0], days.at(-1)];
    const on = addDays(first, Math.round(at * daysBetween(first, last)));
    const planned = plannedValue(items, on) ?? 0;
    return planned > 0 && planned < 100 ? on : null;
  }

  it("as planned is SPI(t) 1 on every day of any plan, and ends with the plan", () => {
    fc.assert(
      fc.property(arbitraryPausedBaseline, share, fc.boolean(), (items, at, isRounded) => {
        const statusOn = dayWithin(items, at);
        if (statusOn === null) return;
        const percent = isRounded ? plannedPercent(items, statusOn) : plannedValue(items, statusOn);
        if (percent === null || percent <= 0 || percent >= 100) return;
        const answer = forecast(items, percent, statusOn);
        if (answer.kind !== "forecast") throw new Error(JSON.stringify(answer));
        const finishOn =
          items
            .map((item) => item.finishOn)
            .sort()
            .at(-1) ?? "";
        expect(answer.spi).toBeCloseTo(1, 6);
        expect(answer.scheduleVariance).toBeCloseTo(0, 6);
        expect(answer.finishOn).toBe(finishOn);
      }),
    );
  });

  it("a little more is never later, and never earlier by more than the plan itself makes of it", () => {
    fc.assert(
      fc.property(
        arbitraryPausedBaseline,
        share,
        fc.double({ min: 5, max: 98, noNaN: true }),
        (items, at, percent) => {
          const statusOn = dayWithin(items, at);
          if (statusOn === null) return;
          const step = 0.001;
          const [less, more] = [percent, percent + step].map((one) =>
            forecast(items, one, statusOn),
          );
          if (less?.kind !== "forecast" || more?.kind !== "forecast") return;
          const closer = daysBetween(more.finishOn, less.finishOn);
          expect(closer).toBeGreaterThanOrEqual(0);
          // Rounding up to days is one; a thousandth of a percent is no month whatever the pause.
          expect(closer).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it("never moves closer because a day passed with nothing earned", () => {
    fc.assert(
      fc.property(
        arbitraryPausedBaseline,
        share,
        fc.double({ min: 10, max: 99, noNaN: true }),
        (items, at, percent) => {
          const statusOn = dayWithin(items, at);
          if (statusOn === null) return;
          const now = forecast(items, percent, statusOn);
          const next = forecast(items, percent, addDays(statusOn, 1));
          if (now.kind !== "forecast" || next.kind !== "forecast") return;
          expect(next.finishOn >= now.finishOn).toBe(true);
        },
      ),
    );
  });
});
