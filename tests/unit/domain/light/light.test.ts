import { describe, expect, it } from "vitest";
import { computeLight, type LightColour, type LightInput } from "#domain/light/light.ts";
import { describeInEachZone } from "../calendar/in-each-zone.ts";

const asOf = "2015-04-15";
const healthy: LightInput = {
  asOf,
  suspended: false,
  done: null,
  startOn: "2014-01-01",
  isBegun: true,
  hasBaseline: true,
  plannedThen: 60,
  reported: 60,
  lastReportOn: "2015-04-10",
  staleAfterDays: 30,
  milestones: [],
  forecast: null,
  deadlineTo: null,
  totalFloat: null,
};

function workdays(days: number) {
  return { days, unit: "workday" as const };
}

function overdue(overdueDays: number, id = "m1") {
  return { id, overdueDays, startMissedOn: null };
}

function missed(startMissedOn: string, id = "m1") {
  return { id, overdueDays: 0, startMissedOn };
}

interface Row {
  name: string;
  given: Partial<LightInput>;
  colour: LightColour;
  codes: string[];
}

const gap: Row[] = [
  { name: "ahead of plan", given: { reported: 75 }, colour: "green", codes: ["onPlan"] },
  { name: "on plan", given: {}, colour: "green", codes: ["onPlan"] },
  { name: "9.99 behind", given: { reported: 50.01 }, colour: "green", codes: ["onPlan"] },
  { name: "10 behind", given: { reported: 50 }, colour: "yellow", codes: ["gap"] },
  {
    name: "10 behind, off by a float",
    given: { plannedThen: 60.3, reported: 50.3 },
    colour: "yellow",
    codes: ["gap"],
  },
  { name: "30 behind", given: { reported: 30 }, colour: "yellow", codes: ["gap"] },
  { name: "30.01 behind", given: { reported: 29.99 }, colour: "red", codes: ["gap"] },
];

const milestones: Row[] = [
  { name: "not overdue", given: { milestones: [overdue(0)] }, colour: "green", codes: ["onPlan"] },
  {
    name: "1 day overdue",
    given: { milestones: [overdue(1)] },
    colour: "yellow",
    codes: ["milestoneOverdue"],
  },
  {
    name: "30 days overdue",
    given: { milestones: [overdue(30)] },
    colour: "yellow",
    codes: ["milestoneOverdue"],
  },
  {
    name: "31 days overdue",
    given: { milestones: [overdue(31)] },
    colour: "red",
    codes: ["milestoneOverdue"],
  },
  {
    name: "start due today",
    given: { milestones: [missed(asOf)] },
    colour: "green",
    codes: ["onPlan"],
  },
  {
    name: "start missed yesterday",
    given: { milestones: [missed("2015-04-14")] },
    colour: "yellow",
    codes: ["startMissed"],
  },
  {
    name: "start missed 3 months less a day",
    given: { milestones: [missed("2015-01-16")] },
    colour: "yellow",
    codes: ["startMissed"],
  },
  {
    name: "start missed 3 months",
    given: { milestones: [missed("2015-01-15")] },
    colour: "red",
    codes: ["startMissed"],
  },
];

const deadlineTo = "2015-10-31";
const forecasts: Row[] = [
  {
    name: "both in time",
    given: { forecast: { p50: "2015-09-01", p85: deadlineTo, deadlineTo } },
    colour: "green",
    codes: ["onPlan"],
  },
  {
    name: "P85 late",
    given: { forecast: { p50: deadlineTo, p85: "2015-11-01", deadlineTo } },
    colour: "yellow",
    codes: ["forecastP85Late"],
  },
  {
    name: "P50 late",
    given: { forecast: { p50: "2015-11-01", p85: "2015-12-01", deadlineTo } },
    colour: "red",
    codes: ["forecastP50Late", "forecastP85Late"],
  },
  {
    name: "only a P50, late",
    given: { forecast: { p50: "2015-11-01", p85: null, deadlineTo } },
    colour: "red",
    codes: ["forecastP50Late"],
  },
  {
    name: "the signing threshold late by P85",
    given: { signing: { p50: deadlineTo, p85: "2015-11-01", deadlineTo } },
    colour: "yellow",
    codes: ["signingP85Late"],
  },
  {
    name: "the signing threshold late by P50",
    given: { signing: { p50: "2015-11-01", p85: "2015-11-20", deadlineTo } },
    colour: "red",
    codes: ["signingP50Late", "signingP85Late"],
  },
  {
    name: "no deadline to miss",
    given: { forecast: { p50: "2035-01-01", p85: "2036-01-01", deadlineTo: null } },
    colour: "green",
    codes: ["onPlan"],
  },
  { name: "no float left", given: { totalFloat: workdays(0) }, colour: "green", codes: ["onPlan"] },
  {
    name: "negative float",
    given: { totalFloat: workdays(-1) },
    colour: "red",
    codes: ["negativeFloat"],
  },
];

const unknown: Row[] = [
  {
    name: "last report 30 days ago",
    given: { lastReportOn: "2015-03-16" },
    colour: "green",
    codes: ["onPlan"],
  },
  {
    name: "last report 31 days ago",
    given: { lastReportOn: "2015-03-15" },
    colour: "grey",
    codes: ["stale"],
  },
  {
    name: "a shorter setting",
    given: { lastReportOn: "2015-04-07", staleAfterDays: 7 },
    colour: "grey",
    codes: ["stale"],
  },
  {
    name: "never reported",
    given: { reported: null, lastReportOn: null },
    colour: "grey",
    codes: ["noReport"],
  },
  {
    name: "no baseline",
    given: { hasBaseline: false, plannedThen: null },
    colour: "grey",
    codes: ["noBaseline"],
  },
  {
    name: "no baseline, a deadline and a percent",
    given: { hasBaseline: false, plannedThen: null, deadlineTo: "2015-12-31" },
    colour: "grey",
    codes: ["noBaseline", "paceNeeded"],
  },
  {
    name: "no baseline, a deadline that is over",
    given: { hasBaseline: false, plannedThen: null, deadlineTo: "2015-04-15" },
    colour: "grey",
    codes: ["noBaseline"],
  },
  { name: "no start date", given: { startOn: null }, colour: "grey", codes: ["noStartDate"] },
  {
    name: "starts tomorrow, nothing to report yet",
    given: {
      startOn: "2015-04-16",
      isBegun: false,
      plannedThen: 0,
      reported: null,
      lastReportOn: null,
    },
    colour: "grey",
    codes: ["notYetDue"],
  },
  {
    name: "begun before its planned start",
    given: { startOn: "2015-04-16", plannedThen: 0, reported: 5 },
    colour: "grey",
    codes: ["begunEarly"],
  },
  {
    name: "starts today, and was reported on today",
    given: { startOn: asOf, lastReportOn: asOf },
    colour: "green",
    codes: ["onPlan"],
  },
  {
    name: "starts today, and was reported on before",
    given: { startOn: asOf },
    colour: "grey",
    codes: ["noReportSinceStart"],
  },
  { name: "suspended", given: { suspended: true }, colour: "grey", codes: ["suspended"] },
  {
    name: "suspended, whatever else",
    given: { suspended: true, milestones: [overdue(99)] },
    colour: "grey",
    codes: ["suspended"],
  },
  {
    name: "60 % without a day, a start or a plan",
    given: { hasBaseline: false, plannedThen: null, startOn: null, lastReportOn: null },
    colour: "grey",
    codes: ["noBaseline", "noStartDate", "noReport"],
  },
];

const together: Row[] = [
  {
    name: "overdue shows without a baseline",
    given: { hasBaseline: false, plannedThen: null, milestones: [overdue(40)] },
    colour: "red",
    codes: ["milestoneOverdue", "noBaseline"],
  },
  {
    name: "a gap keeps its colour when the report is old",
    given: { reported: 20, lastReportOn: "2015-01-01" },
    colour: "red",
    codes: ["gap", "stale"],
  },
  {
    name: "yellow is not hidden by staleness",
    given: { milestones: [overdue(3)], lastReportOn: "2015-01-01" },
    colour: "yellow",
    codes: ["milestoneOverdue", "stale"],
  },
  {
    name: "a permit overdue before the works are due to start",
    given: {
      startOn: "2015-06-01",
      isBegun: false,
      milestones: [overdue(3)],
      reported: null,
      lastReportOn: null,
    },
    colour: "yellow",
    codes: ["milestoneOverdue", "notYetDue"],
  },
  {
    name: "everything at once, worst first",
    given: {
      reported: 45,
      milestones: [overdue(5, "late"), overdue(50, "later"), missed("2014-12-01", "idle")],
      totalFloat: workdays(-8),
      lastReportOn: "2015-03-01",
    },
    colour: "red",
    codes: ["milestoneOverdue", "startMissed", "negativeFloat", "gap", "milestoneOverdue", "stale"],
  },
];

describeInEachZone("the light", () => {
  describe.each([
    { component: "gap", rows: gap },
    { component: "milestones", rows: milestones },
    { component: "forecast and float", rows: forecasts },
    { component: "what is not known", rows: unknown },
    { component: "components together", rows: together },
  ])("$component", ({ rows }) => {
    it.each(rows)("$name: $colour", ({ given, colour, codes }) => {
      const light = computeLight({ ...healthy, ...given });
      expect(light.reasons.map(({ code }) => code)).toEqual(codes);
      expect(light.colour).toBe(colour);
    });
  });
});

describe("reasons carry their figures", () => {
  it.each([
    {
      given: { plannedThen: 94.2 },
      reason: { code: "gap", colour: "red", points: 34.2, reportOn: "2015-04-10", asOf },
    },
    {
      given: { reported: 65 },
      reason: { code: "onPlan", colour: "green", points: -5, reportOn: "2015-04-10", asOf },
    },
    {
      given: { milestones: [overdue(3)] },
      reason: { code: "milestoneOverdue", colour: "yellow", milestoneId: "m1", days: 3 },
    },
    {
      given: { milestones: [missed("2015-04-01")] },
      reason: { code: "startMissed", colour: "yellow", milestoneId: "m1", since: "2015-04-01" },
    },
    {
      given: { forecast: { p50: "2015-11-10", p85: null, deadlineTo } },
      reason: { code: "forecastP50Late", colour: "red", days: 10 },
    },
    {
      given: { totalFloat: workdays(-8) },
      reason: { code: "negativeFloat", colour: "red", days: 8, unit: "workday" },
    },
    { given: { lastReportOn: "2015-03-01" }, reason: { code: "stale", colour: "grey", days: 45 } },
    {
      given: { startOn: "2015-05-01", isBegun: false },
      reason: { code: "notYetDue", colour: "grey", startOn: "2015-05-01" },
    },
  ] as const)("$reason", ({ given, reason }) => {
    expect(computeLight({ ...healthy, ...given }).reasons).toEqual([reason]);
  });
});

describe("a finished project is blue and keeps its days late", () => {
  const deadline = { from: "2014-12-01", to: "2014-12-31" };

  it.each([
    { metOn: "2014-12-31", deadline, daysLate: 0 },
    { metOn: "2015-01-10", deadline, daysLate: 10 },
    { metOn: null, deadline, daysLate: null },
    { metOn: "2015-01-10", deadline: null, daysLate: 0 },
  ])("met on $metOn: $daysLate", ({ daysLate, ...done }) => {
    const late = { done, suspended: true, milestones: [overdue(99)], reported: 0 };
    expect(computeLight({ ...healthy, ...late })).toEqual({
      colour: "blue",
      reasons: [{ code: "finished", colour: "blue", daysLate }],
    });
  });
});
