import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isIsoDate } from "#domain/calendar/calendar-day.ts";
import {
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  periodStarts,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from "#domain/calendar/calendar-period.ts";
import { calendarSpan, isPlausibleDay, isWithin, projectSpan } from "#domain/calendar/day-span.ts";
import { dayKind } from "#domain/calendar/working-calendar.ts";
import { transitionClock } from "#domain/household/compensation/transition-clock.ts";
import { layoutSigning, signingDays } from "#domain/household/signing/signing-chart.ts";
import { signingProgress } from "#domain/household/signing/signing-progress.ts";
import { deadlinePrecisions } from "#domain/milestone/deadline.ts";
import { dayNaming, deadlineIntervalOf } from "#domain/milestone/deadline-interval.ts";
import { milestoneEventKinds } from "#domain/milestone/milestone.ts";
import { listChanges, mondayBefore } from "#domain/portfolio/portfolio-changes.ts";
import { summariseViews } from "#domain/portfolio/summarise-views.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { cutWindow } from "#domain/timeline/wall-sheets.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { computeTimelines } from "../../components/compute-timelines.ts";
import { calendarOf2015 as calendar } from "../calendar-of-2015.ts";
import { plainLine } from "../plan/plain-line.ts";
import {
  baselineOf,
  deadlineOf,
  eventOf,
  milestoneOf,
  overrideOf,
  projectOf,
  reportOf,
} from "../portfolio/build-facts.ts";
import { computeView } from "../portfolio/compute-view.ts";

/** 1900-01-01 to 2099-12-31. */
const anyOfSpan = fc
  .integer({ min: 0, max: 73_048 })
  .map((days) => addDays(calendarSpan.from, days));
const edges = ["1900-01-01", "1990-01-01", "2000-02-29", "2099-12-30", "2099-12-31"];
const dayOfSpan = fc.oneof(anyOfSpan, fc.constantFrom(...edges));
/** What was kept before there was a span. */
const keptDay = fc.oneof(dayOfSpan, fc.constantFrom("0100-01-01", "1015-04-01", "9999-12-31"));
const lookedAt = anyOfSpan.filter((on) => on >= "1990-01-01");

test("the span ends where it says", () => {
  expect(edges.every((on) => isPlausibleDay(on))).toBe(true);
  expect(["1899-12-31", "2100-01-01", "2015-02-29", ""].some(isPlausibleDay)).toBe(false);
  expect(isWithin(projectSpan, "1989-12-31")).toBe(false);
});

describe("a day of the span or kept from before it", () => {
  test("has months, workdays and a kind around it", () => {
    fc.assert(
      fc.property(keptDay, fc.integer({ min: -9999, max: 9999 }), (on, n) => {
        const found = [
          addDays(on, n),
          addMonths(on, n),
          startOfMonth(on),
          endOfMonth(on),
          startOfQuarter(on),
          endOfQuarter(on),
          startOfYear(on),
          endOfYear(on),
          mondayBefore(on),
          ...periodStarts("week", { from: on, to: addDays(on, 30) }),
          workdays(calendar).add(on, n),
        ];
        expect(found.every(isIsoDate)).toBe(true);
        expect(dayKind(calendar, on).isYearLoaded).toBe(on.startsWith("2015"));
        expect(workdays(calendar).between(on, addDays(on, 7))).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("names a deadline of each precision, and is named by it again", () => {
    fc.assert(
      fc.property(dayOfSpan, fc.constantFrom(...deadlinePrecisions), (on, precision) => {
        const interval = deadlineIntervalOf(precision, on);
        const named = dayNaming({ ...interval, precision });
        expect(named === null ? null : deadlineIntervalOf(precision, named)).toEqual(
          named === null ? null : interval,
        );
      }),
    );
  });

  test("begins a transition that months are counted of", () => {
    fc.assert(
      fc.property(keptDay, lookedAt, fc.integer({ min: 0, max: 120 }), (vacatedOn, on, months) => {
        const clock = transitionClock(
          { vacatedOn, agreedMonths: months, monthlyAllowanceFen: 120_000, stoppedOn: null },
          on,
        );
        expect(Number.isSafeInteger(clock.extraAllowanceFen)).toBe(true);
        const { dueOn, monthsOver } = clock;
        if (dueOn === null || monthsOver === 0) return;
        expect(addMonths(vacatedOn, months + monthsOver - 1) < on).toBe(true);
        expect(addMonths(vacatedOn, months + monthsOver) >= on).toBe(true);
      }),
    );
  });

  test("opens or closes a signing that is counted and drawn", () => {
    fc.assert(
      fc.property(keptDay, keptDay, lookedAt, (fromOn, toOn, asOf) => {
        const signed = [{ on: addDays(asOf, -3), count: 2 }];
        const terms = {
          thresholdPercent: 85,
          reason: "",
          setBy: "leader",
          synthetic: false,
          signingFromOn: fromOn,
          signingToOn: toOn,
          setOn: asOf,
        };
        const progress = signingProgress({ households: 9, signed, terms, asOf, calendar });
        expect(progress.forecast.observedDays).toBeLessThan(30_000);
        const days = signingDays(signed);
        const given = { households: 9, target: 8, days, asOf, fromOn, toOn };
        expect(layoutSigning(given).ticks.length).toBeLessThan(1_100);
      }),
      { numRuns: 10 },
    );
  });

  test("cuts into sheets", () => {
    fc.assert(
      fc.property(keptDay, keptDay, fc.integer({ min: 1, max: 20 }), (a, b, parts) => {
        const [from = a, to = b] = [a, b].sort();
        expect(cutWindow({ from, to }, parts).at(-1)?.to).toBe(to);
      }),
    );
  });
});

const milestone = fc
  .record({
    deadline: fc.tuple(keptDay, keptDay),
    setOn: keptDay,
    events: fc.array(fc.tuple(fc.constantFrom(...milestoneEventKinds), keptDay), { maxLength: 3 }),
    plan: fc.tuple(keptDay, keptDay),
    weight: fc.constantFrom(0, 0.01, 50, 100),
  })
  .map(({ deadline, plan, ...rest }) => ({
    ...rest,
    deadline: deadline.sort(),
    plan: plan.sort(),
  }));

const project = fc
  .record({
    milestones: fc.array(milestone, { minLength: 1, maxLength: 4 }),
    approvedOn: keptDay,
    unit: fc.constantFrom("workday" as const, "calendarDay" as const),
    lag: fc.constantFrom(-9999, 0, 9999),
    reports: fc.array(fc.tuple(keptDay, fc.constantFrom(0, 0.01, 65, 100)), { maxLength: 7 }),
    override: fc.tuple(keptDay, keptDay),
  })
  .map(({ milestones, approvedOn, unit, lag, reports, override: [setOn, expiresOn] }) =>
    projectOf({
      milestones: milestones.map(({ deadline: [from = null, to = null], setOn: on, events }, n) =>
        milestoneOf(`m${n}`, {
          deadlines: [deadlineOf(to, on, { from })],
          events: events.map(([kind, day]) => eventOf(kind, day)),
        }),
      ),
      baselines: [
        {
          ...baselineOf(
            approvedOn,
            milestones.map(({ plan: [startOn = "", finishOn = ""], weight }, n) => ({
              ...plainLine,
              milestoneId: `m${n}`,
              weight,
              startOn,
              finishOn,
            })),
          ),
          durationUnit: unit,
          links: milestones.slice(1).map((_, n) => ({
            predecessorId: `m${n}`,
            successorId: `m${n + 1}`,
            type: "FS" as const,
            lag,
          })),
        },
      ],
      reports: reports.map(([asOfOn, percent], n) => reportOf(`r${n}`, { asOfOn, percent })),
      overrides: [overrideOf("yellow", setOn, expiresOn)],
    }),
  );

test("a project of such days is computed and drawn on every page", () => {
  fc.assert(
    fc.property(project, lookedAt, (facts, asOf) => {
      const how = { staleAfterDays: 30, calendar };
      const view = viewProject(facts, { ...how, asOf });
      const before = viewProject(facts, { ...how, asOf: mondayBefore(asOf) });
      computeView(view, calendar);
      summariseViews([view], asOf);
      listChanges([before], [view]);
      const painted = computeTimelines([view], { asOf, calendar });
      expect(painted.join("")).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 30 },
  );
});
