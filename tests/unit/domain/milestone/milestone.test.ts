import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type MilestoneEvent,
  type MilestoneStatement,
  milestoneDaysOverdue,
  milestoneEventKinds,
  milestoneState,
} from "#domain/milestone/milestone.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

function event(
  kind: MilestoneEvent["kind"],
  on: string,
  percent: number | null = null,
): MilestoneEvent {
  return { kind, on, percent };
}

function statement(
  status: MilestoneStatement["status"],
  percent: number | null = null,
  knownFrom = "2015-01-01",
): MilestoneStatement {
  return { status, percent, knownFrom };
}

const nothing = { percent: null, startedOn: null, metOn: null };
const started = event("started", "2015-03-01");
const half = event("progressed", "2015-03-20", 50);
const met = event("met", "2015-04-10");

describe("milestone state on 2015-04-15", () => {
  it.each([
    {
      name: "nothing known",
      events: [],
      statements: [],
      state: { ...nothing, status: "unknown", basis: "none" },
    },
    {
      name: "started",
      events: [started],
      statements: [],
      state: { ...nothing, status: "inProgress", startedOn: "2015-03-01", basis: "event" },
    },
    {
      name: "progressed",
      events: [started, half],
      statements: [],
      state: {
        status: "inProgress",
        percent: 50,
        startedOn: "2015-03-01",
        metOn: null,
        basis: "event",
      },
    },
    {
      name: "met, whatever the order of entry",
      events: [met, half, started],
      statements: [],
      state: {
        status: "done",
        percent: 100,
        startedOn: "2015-03-01",
        metOn: "2015-04-10",
        basis: "event",
      },
    },
    {
      name: "met without a recorded start",
      events: [met],
      statements: [],
      state: { status: "done", percent: 100, startedOn: null, metOn: "2015-04-10", basis: "event" },
    },
    {
      name: "met that very day",
      events: [event("met", "2015-04-15")],
      statements: [],
      state: { status: "done", percent: 100, startedOn: null, metOn: "2015-04-15", basis: "event" },
    },
    {
      name: "met in the future",
      events: [started, event("met", "2015-04-16")],
      statements: [],
      state: { ...nothing, status: "inProgress", startedOn: "2015-03-01", basis: "event" },
    },
    {
      name: "reopened: no longer met, percent unknown again",
      events: [started, half, met, event("reopened", "2015-04-12")],
      statements: [],
      state: { ...nothing, status: "inProgress", startedOn: "2015-03-01", basis: "event" },
    },
    {
      name: "reopened the day it was met, with a percent",
      events: [met, event("reopened", "2015-04-10", 90)],
      statements: [],
      state: { ...nothing, status: "inProgress", percent: 90, basis: "event" },
    },
    {
      name: "met again after a reopening",
      events: [met, event("reopened", "2015-04-11"), event("met", "2015-04-14")],
      statements: [],
      state: { status: "done", percent: 100, startedOn: null, metOn: "2015-04-14", basis: "event" },
    },
    {
      name: "a source says 60 % in progress",
      events: [],
      statements: [statement("inProgress", 60)],
      state: { ...nothing, status: "inProgress", percent: 60, basis: "statement" },
    },
    {
      name: "a source says only 60 %",
      events: [],
      statements: [statement(null, 60)],
      state: { ...nothing, status: "inProgress", percent: 60, basis: "statement" },
    },
    {
      name: "a source says only 0 %",
      events: [],
      statements: [statement(null, 0)],
      state: { ...nothing, status: "planned", percent: 0, basis: "statement" },
    },
    {
      name: "a source known from that very day, without figures",
      events: [],
      statements: [statement(null, null, "2015-04-15")],
      state: { ...nothing, status: "unknown", basis: "statement" },
    },
    {
      name: "own start and a source agree: our own record is the basis",
      events: [started],
      statements: [statement("inProgress")],
      state: { ...nothing, status: "inProgress", startedOn: "2015-03-01", basis: "event" },
    },
    {
      name: "a source says done, and gives no day",
      events: [],
      statements: [statement("done")],
      state: { ...nothing, status: "done", percent: 100, basis: "statement" },
    },
    {
      name: "the later source, not yet known, says nothing",
      events: [],
      statements: [statement("done", null, "2016-02-23"), statement("nearlyDone")],
      state: { ...nothing, status: "nearlyDone", basis: "statement" },
    },
    {
      name: "own progress wins over a source",
      events: [half],
      statements: [statement("done")],
      state: { ...nothing, status: "inProgress", percent: 50, basis: "event" },
    },
    {
      name: "own start wins over planned, and keeps the percent only the source knows",
      events: [started],
      statements: [statement("planned", 10)],
      state: {
        status: "inProgress",
        percent: 10,
        startedOn: "2015-03-01",
        metOn: null,
        basis: "event",
      },
    },
    {
      name: "a mere start does not undo what a source calls nearly done",
      events: [started],
      statements: [statement("nearlyDone")],
      state: { ...nothing, status: "nearlyDone", startedOn: "2015-03-01", basis: "statement" },
    },
    {
      name: "reopening wins over a source that calls it done",
      events: [event("reopened", "2015-04-01")],
      statements: [statement("done")],
      state: { ...nothing, status: "inProgress", basis: "event" },
    },
  ])("$name", ({ events, statements, state }) => {
    expect(milestoneState({ events, statements }, "2015-04-15")).toEqual(state);
  });

  it("never looks past the day asked for", () => {
    const arbitraryEvent = fc.record({
      kind: fc.constantFrom(...milestoneEventKinds),
      on: arbitraryDay,
      percent: fc.option(fc.integer({ min: 0, max: 100 })),
    });
    fc.assert(
      fc.property(fc.array(arbitraryEvent, { maxLength: 10 }), arbitraryDay, (events, asOf) => {
        const known = events.filter(({ on }) => on <= asOf);
        expect(milestoneState({ events, statements: [] }, asOf)).toEqual(
          milestoneState({ events: known, statements: [] }, "2100-01-01"),
        );
      }),
    );
  });
});

describe("overdue milestones", () => {
  const october = { from: "2015-10-01", to: "2015-10-31" };

  it.each([
    { status: "inProgress", deadline: october, asOf: "2015-10-31", days: 0 },
    { status: "inProgress", deadline: october, asOf: "2015-11-03", days: 3 },
    { status: "planned", deadline: october, asOf: "2015-11-03", days: 3 },
    { status: "nearlyDone", deadline: october, asOf: "2015-11-03", days: 3 },
    { status: "done", deadline: october, asOf: "2015-11-03", days: 0 },
    { status: "planned", deadline: null, asOf: "2015-11-03", days: 0 },
    { status: "planned", deadline: { from: null, to: null }, asOf: "2015-11-03", days: 0 },
  ] as const)("$status on $asOf: $days days", ({ status, deadline, asOf, days }) => {
    expect(milestoneDaysOverdue({ status }, deadline, asOf)).toBe(days);
  });
});
