import { describe, expect, it } from "vitest";
import type { MilestoneEventKind } from "#domain/milestone/milestone.ts";
import {
  decideMilestoneEvent,
  listPossibleEvents,
  type MilestoneCase,
} from "#domain/milestone/milestone-decision.ts";

const businessDate = "2015-04-15";
const planned: MilestoneCase["state"] = { status: "planned", startedOn: null, metOn: null };
const running: MilestoneCase["state"] = {
  status: "inProgress",
  startedOn: "2015-03-01",
  metOn: null,
};
const met: MilestoneCase["state"] = {
  status: "done",
  startedOn: "2015-03-01",
  metOn: "2015-04-10",
};
const saidDone: MilestoneCase["state"] = { status: "done", startedOn: null, metOn: null };

function event(kind: MilestoneEventKind, on = businessDate, percent: number | null = null) {
  return { kind, on, percent };
}

describe("a milestone event is recorded", () => {
  it.each([
    { name: "started", state: planned, input: event("started") },
    { name: "progressed by nothing", state: running, input: event("progressed", "2015-04-01", 0) },
    { name: "met on the day it started", state: running, input: event("met", "2015-03-01") },
    { name: "met without a recorded start", state: planned, input: event("met", "2015-04-01") },
    { name: "progressed", state: running, input: event("progressed", "2015-04-01", 40) },
    {
      name: "progressed to the end, not yet met",
      state: running,
      input: event("progressed", "2015-04-01", 100),
    },
    {
      name: "met, where a source only said so",
      state: saidDone,
      input: event("met", "2014-12-20"),
    },
    {
      name: "reopened the day it was met",
      state: met,
      input: { ...event("reopened", "2015-04-10"), evidence: "验收未过" },
    },
    {
      name: "reopened, where a source said done",
      state: saidDone,
      input: { ...event("reopened"), evidence: "验收未过" },
    },
    {
      name: "fallen, with the reason",
      state: running,
      neighbours: { before: 60, after: null },
      input: { ...event("progressed", "2015-04-01", 40), evidence: "返工" },
    },
  ])("$name", ({ state, input, ...around }) => {
    const { kind, on, percent } = input;
    expect(decideMilestoneEvent({ state, input, ...around, businessDate })).toEqual({
      ok: true,
      value: { kind, on, percent },
    });
  });

  it("without a percent it has none", () => {
    const input = { kind: "started" as const, on: businessDate };
    expect(decideMilestoneEvent({ state: planned, input, businessDate })).toEqual({
      ok: true,
      value: { ...input, percent: null },
    });
  });
});

describe("a milestone event is refused", () => {
  it.each([
    {
      state: planned,
      input: event("started", "2015-04-16"),
      refusal: "milestone.futureDate",
      field: "on",
    },
    {
      state: running,
      input: event("progressed"),
      refusal: "milestone.percentRequired",
      field: "percent",
    },
    {
      state: running,
      input: event("progressed", businessDate, 101),
      refusal: "milestone.percentOutOfRange",
      field: "percent",
    },
    {
      state: running,
      input: event("progressed", businessDate, -1),
      refusal: "milestone.percentOutOfRange",
      field: "percent",
    },
    {
      state: met,
      input: event("reopened", businessDate, Number.NaN),
      refusal: "milestone.percentOutOfRange",
      field: "percent",
    },
    {
      state: running,
      input: event("met", "2015-02-28"),
      refusal: "milestone.beforeStart",
      field: "on",
    },
    {
      state: running,
      input: event("progressed", "2015-02-28", 5),
      refusal: "milestone.beforeStart",
      field: "on",
    },
    { state: running, input: event("started"), refusal: "milestone.alreadyStarted", field: "kind" },
    { state: met, input: event("met"), refusal: "milestone.alreadyMet", field: "kind" },
    { state: met, input: event("started"), refusal: "milestone.alreadyMet", field: "kind" },
    {
      state: met,
      input: event("progressed", businessDate, 90),
      refusal: "milestone.alreadyMet",
      field: "kind",
    },
    { state: running, input: event("reopened"), refusal: "milestone.notMet", field: "kind" },
    {
      state: met,
      input: event("reopened", "2015-04-09"),
      refusal: "milestone.beforeMet",
      field: "on",
    },
    {
      state: met,
      input: event("reopened"),
      refusal: "milestone.reopeningNeedsReason",
      field: "evidence",
    },
    {
      state: running,
      neighbours: { before: 60, after: null },
      input: event("progressed", "2015-04-01", 59),
      refusal: "milestone.fallNeedsReason",
      field: "evidence",
    },
    {
      state: running,
      neighbours: { before: 20, after: 50 },
      input: event("progressed", "2015-03-10", 70),
      refusal: "milestone.fallNeedsReason",
      field: "evidence",
    },
  ])("$input.kind on $input.on, $state.status: $refusal", ({ refusal, field, ...given }) => {
    expect(decideMilestoneEvent({ ...given, businessDate })).toMatchObject({
      ok: false,
      refusal,
      field,
    });
  });
});

describe("what may happen to a milestone", () => {
  it.each([
    ["not begun", planned, ["started", "progressed", "met"]],
    ["running", running, ["progressed", "met"]],
    ["met", met, ["reopened"]],
    ["said done without a day", saidDone, ["started", "progressed", "met", "reopened"]],
  ])("%s", (_case, state, kinds) => {
    expect(listPossibleEvents(state, businessDate)).toEqual(kinds);
  });
});
