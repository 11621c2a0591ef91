import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  sumTransition,
  sumTransitions,
  type Transition,
  transitionClock,
} from "#domain/household/compensation/transition-clock.ts";
import { arbitraryDay } from "../../arbitrary-day.ts";

const asAgreed: Transition = {
  vacatedOn: "2014-03-10",
  agreedMonths: 12,
  monthlyAllowanceFen: 120_000,
  stoppedOn: null,
};
const clockOn = (on: IsoDate, changed: Partial<Transition> = {}) =>
  transitionClock({ ...asAgreed, ...changed }, on);
const none = { daysLeft: 0, daysOver: 0, monthsOver: 0, extraAllowanceFen: 0 };

describe("a transition of 12 months from 10 March 2014", () => {
  it.each([
    { on: "2014-03-09", state: "notStarted", dueOn: null },
    { on: "2014-03-10", state: "running", daysLeft: 365 },
    { on: "2015-03-09", state: "running", daysLeft: 1 },
    { on: "2015-03-10", state: "running", daysLeft: 0 },
    { on: "2015-03-11", state: "overdue", daysOver: 1, monthsOver: 1, extraAllowanceFen: 120_000 },
    { on: "2015-04-10", state: "overdue", daysOver: 31, monthsOver: 1, extraAllowanceFen: 120_000 },
    { on: "2015-04-11", state: "overdue", daysOver: 32, monthsOver: 2, extraAllowanceFen: 240_000 },
  ])("on $on: $state", ({ on, ...expected }) => {
    expect(clockOn(on)).toEqual({ dueOn: "2015-03-10", ...none, ...expected });
  });

  it("does not run while the home is lived in", () => {
    const expected = { state: "notStarted", dueOn: null, ...none };
    expect(clockOn("2015-04-15", { vacatedOn: null })).toEqual(expected);
  });

  it.each([
    { name: "in time", stoppedOn: "2015-01-05", over: none },
    {
      name: "late, and keeps what had become due",
      stoppedOn: "2015-03-12",
      over: { daysOver: 2, monthsOver: 1, extraAllowanceFen: 120_000 },
    },
  ])("stops $name", ({ stoppedOn, over }) => {
    const expected = { state: "stopped", dueOn: "2015-03-10", ...none, ...over };
    expect(clockOn("2015-12-31", { stoppedOn })).toEqual(expected);
  });

  it("has not stopped yet on a day before", () => {
    expect(clockOn("2015-03-11", { stoppedOn: "2015-03-12" }).state).toBe("overdue");
  });

  it("has nothing to run for where the money was settled without moving", () => {
    const settled = { vacatedOn: null, stoppedOn: "2014-06-01" };
    const expected = { state: "stopped", dueOn: null, ...none };
    expect(clockOn("2015-04-15", settled)).toEqual(expected);
  });
});

describe("the end of a month", () => {
  it.each([
    ["2015-01-31", 1, "2015-02-28"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2014-08-31", 18, "2016-02-29"],
    ["2015-02-28", 1, "2015-03-28"],
    ["2015-04-15", 0, "2015-04-15"],
  ])("vacated %s, agreed for %d months: due %s", (vacatedOn, agreedMonths, dueOn) => {
    expect(clockOn("2020-01-01", { vacatedOn, agreedMonths }).dueOn).toBe(dueOn);
  });

  it("shifts no month after a short one", () => {
    const vacated = { vacatedOn: "2015-01-31", agreedMonths: 1 };
    expect(clockOn("2015-03-31", vacated).monthsOver).toBe(1);
    expect(clockOn("2015-04-01", vacated).monthsOver).toBe(2);
  });
});

describe("laws of the clock", () => {
  const days = fc.integer({ min: 0, max: 2000 });
  const months = fc.integer({ min: 0, max: 48 });

  it("money grows by whole months and never falls while time goes on", () => {
    fc.assert(
      fc.property(arbitraryDay, months, days, (vacatedOn, agreedMonths, after) => {
        const today = clockOn(addDays(vacatedOn, after), { vacatedOn, agreedMonths });
        const tomorrow = clockOn(addDays(vacatedOn, after + 1), { vacatedOn, agreedMonths });
        expect([0, 120_000]).toContain(tomorrow.extraAllowanceFen - today.extraAllowanceFen);
        expect(today.state === "overdue").toBe(today.monthsOver > 0);
      }),
    );
  });

  it("a month begun has 28 to 31 days", () => {
    fc.assert(
      fc.property(arbitraryDay, months, days, (vacatedOn, agreedMonths, after) => {
        const clock = clockOn(addDays(vacatedOn, after), { vacatedOn, agreedMonths });
        expect(clock.monthsOver).toBeGreaterThanOrEqual(Math.ceil(clock.daysOver / 31));
        expect(clock.monthsOver).toBeLessThanOrEqual(Math.ceil(clock.daysOver / 28));
      }),
    );
  });
});

describe("the clocks of a project", () => {
  const clocks = [
    clockOn("2015-04-15", { vacatedOn: null }),
    clockOn("2015-04-15", { vacatedOn: "2015-01-01" }),
    clockOn("2015-04-15"),
    clockOn("2015-04-15", { monthlyAllowanceFen: 90_050 }),
    clockOn("2015-04-15", { stoppedOn: "2015-03-12" }),
    clockOn("2015-04-15", { stoppedOn: "2015-01-05" }),
  ];

  it("tells those still waiting from those that waited too long", () => {
    expect(sumTransition(clocks)).toEqual({
      running: 1,
      overdue: { households: 2, extraAllowanceFen: 240_000 + 180_100 },
      stoppedLate: { households: 1, extraAllowanceFen: 120_000 },
    });
  });

  it("come to the same where those that stopped in time are passed over", () => {
    const transition = fc.record({
      vacatedOn: fc.option(arbitraryDay),
      stoppedOn: fc.option(arbitraryDay),
      agreedMonths: fc.integer({ min: 0, max: 48 }),
      monthlyAllowanceFen: fc.nat({ max: 500_000 }),
      households: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(transition), arbitraryDay, (transitions, on) => {
        const all = transitions.map(({ households, ...alike }) => ({
          ...transitionClock(alike, on),
          households,
        }));
        expect(sumTransitions(transitions, on)).toEqual(sumTransition(all));
      }),
    );
  });

  it("are nothing where there are none", () => {
    const nobody = { households: 0, extraAllowanceFen: 0 };
    expect(sumTransition([])).toEqual({ running: 0, overdue: nobody, stoppedLate: nobody });
  });
});
