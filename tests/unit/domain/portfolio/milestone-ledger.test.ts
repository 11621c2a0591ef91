import { describe, expect, it } from "vitest";
import type { RelocationFacts } from "#domain/household/counts/relocation-facts.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Audience } from "#domain/portfolio/linked-metric-state.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";
import { eventOf, milestoneOf, projectOf, reportOf, statementOf } from "./build-facts.ts";

const asOf = "2015-04-15";

function count(metric: "household" | "surveyed" | "signed", on: string, households: number) {
  return { metric, happenedOn: on, recordedOn: on, households, persons: 3 * households };
}

const relocation: RelocationFacts = {
  counts: [
    count("household", "2015-01-06", 162),
    count("surveyed", "2015-02-04", 162),
    count("signed", "2015-03-09", 75),
  ],
  terms: [],
  publications: [],
  synthetic: false,
};

function clearance(more: Partial<MilestoneFact> = {}) {
  const statements = [statementOf("planned", "2015-01-01")];
  return milestoneOf("clearance", { kind: "relocation", statements, ...more });
}

function view(milestones: readonly MilestoneFact[], audience: Audience = "staff", on = asOf) {
  const reports = [reportOf("r", { asOfOn: "2015-04-10", percent: 2.5 })];
  const facts = projectOf({ milestones, relocation, reports });
  const settings = { asOf: on, staleAfterDays: 30, calendar: calendarOf2015, audience };
  return viewProject(facts, settings).milestones[0];
}

const linked = { metrics: [{ metric: "demolished" as const, setOn: "2015-03-06" }] };

describe("a clearance of whose households some have signed", () => {
  it("has begun, measured by what is demolished, and says each figure with what it counts", () => {
    expect(view([clearance(linked)])).toMatchObject({
      state: { status: "inProgress", percent: 0, startedOn: "2015-02-04", basis: "ledger" },
      ledger: {
        counts: [
          { metric: "demolished", count: { kind: "exact", done: 0, households: 162 } },
          { metric: "signed", count: { kind: "exact", done: 75, households: 162 } },
        ],
        recordedPercent: null,
        reportedPercent: 2.5,
      },
    });
  });

  it("says the same in bands to the public", () => {
    expect(view([clearance(linked)], "public")?.ledger?.counts).toMatchObject([
      { metric: "demolished", count: { kind: "notStarted" } },
      { metric: "signed", count: { kind: "lowOrMore", low: 75, percent: 46 } },
    ]);
  });

  it("has begun also where nobody linked it, and where a source calls it planned", () => {
    expect(view([clearance()])).toMatchObject({
      state: { status: "inProgress", percent: null, startedOn: "2015-02-04", basis: "ledger" },
      ledger: { counts: [{ metric: "signed" }] },
    });
    expect(view([clearance()], "staff", "2015-02-03")?.state.status).toBe("planned");
  });

  it("keeps what the office recorded of it", () => {
    const recorded = clearance({ events: [eventOf("progressed", "2015-04-01", { percent: 20 })] });
    expect(view([recorded])).toMatchObject({
      state: { percent: 20, basis: "event" },
      ledger: { recordedPercent: 20 },
    });
  });

  it("says nothing of one among several that nobody linked", () => {
    const back = milestoneOf("return", { kind: "relocation" });
    expect(view([clearance(), back])).toMatchObject({ state: { status: "planned" }, ledger: null });
  });
});
