import { describe, expect, test } from "vitest";
import {
  knownRelocation,
  type RelocationFacts,
} from "#domain/household/counts/relocation-facts.ts";
import { countOf, publicCount, viewRelocation } from "#domain/household/counts/view-relocation.ts";
import { linkedMetricState } from "#domain/portfolio/linked-metric-state.ts";

/** So many households of three persons each. */
function count(metric: "household" | "signed", happenedOn: string, households: number) {
  return { metric, happenedOn, recordedOn: happenedOn, households, persons: 3 * households };
}

function relocation(signed: number, more: Partial<RelocationFacts> = {}) {
  const facts: RelocationFacts = {
    counts: [
      count("household", "2015-01-06", 162),
      count("signed", "2015-03-09", signed - 1),
      count("signed", "2015-04-01", 1),
    ],
    terms: [],
    publications: [],
    synthetic: false,
    ...more,
  };
  const view = viewRelocation(facts);
  if (!view) throw new Error("no households");
  return view;
}

describe("a milestone measured by the ledger", () => {
  test.each([
    [72, "staff", { status: "inProgress", percent: 44.44, metOn: null }],
    [72, "public", { status: "inProgress", percent: 43, metOn: null }],
    [6, "public", { status: "inProgress", percent: null, metOn: null }],
    [161, "staff", { status: "inProgress", percent: 99.38, metOn: null }],
    [161, "public", { status: "inProgress", percent: 92, metOn: null }],
    [162, "public", { status: "done", percent: 100, metOn: "2015-04-01" }],
  ] as const)("%i of 162 signed, for %s", (signed, audience, expected) => {
    expect(linkedMetricState(relocation(signed), "signed", audience)).toMatchObject({
      ...expected,
      startedOn: "2015-03-09",
      basis: "ledger",
    });
  });

  test("has begun with the first stage, whatever count measures it", () => {
    expect(linkedMetricState(relocation(72), "demolished", "staff")).toMatchObject({
      status: "inProgress",
      percent: 0,
      startedOn: "2015-03-09",
      metOn: null,
    });
  });

  test("about the way back has not begun with the way out", () => {
    expect(linkedMetricState(relocation(72), "returned", "staff")).toMatchObject({
      status: "planned",
      percent: 0,
      startedOn: null,
      metOn: null,
    });
  });

  test("nothing reached is planned, with no day made up", () => {
    const counts = [count("household", "2015-01-06", 162)];
    const nobody = viewRelocation({ counts, terms: [], publications: [], synthetic: false });
    if (!nobody) throw new Error("no households");
    expect(linkedMetricState(nobody, "demolished", "staff")).toMatchObject({
      status: "planned",
      percent: 0,
      startedOn: null,
    });
  });
});

test("the public gets a band, exact figures only where a leader said so", () => {
  expect(publicCount(relocation(72), "signed")).toEqual({
    kind: "lowOrMore",
    low: 70,
    percent: 43,
  });
  const said = { reason: "r", setOn: "2015-04-02", setBy: "l" };
  const exact = relocation(72, { publications: [{ isExact: true, ...said }] });
  expect(publicCount(exact, "signed")).toEqual({ kind: "exact", done: 72, households: 162 });
  const back = relocation(72, {
    publications: [
      { isExact: true, ...said },
      { isExact: false, ...said },
    ],
  });
  expect(publicCount(back, "signed").kind).toBe("lowOrMore");
});

test("a corrected day counts once, on its new day, from when it was known", () => {
  const facts: RelocationFacts = {
    counts: [
      count("household", "2015-01-06", 40),
      { ...count("signed", "2015-03-09", 1), recordedOn: "2015-03-09" },
      { ...count("signed", "2015-03-09", -1), recordedOn: "2015-03-12" },
      { ...count("signed", "2015-03-11", 1), recordedOn: "2015-03-12" },
    ],
    terms: [],
    publications: [],
    synthetic: false,
  };
  const before = viewRelocation(knownRelocation(facts, "2015-03-10"));
  const after = viewRelocation(knownRelocation(facts, "2015-03-12"));
  expect(before?.totals.get("signed")).toMatchObject({ households: 1, firstOn: "2015-03-09" });
  expect(after?.totals.get("signed")).toMatchObject({ households: 1, firstOn: "2015-03-11" });
  expect(after && countOf(after, "signed")).toBe(1);
});

test("a project without households has no relocation to view", () => {
  const nobody = { counts: [], terms: [], publications: [], synthetic: false };
  expect(viewRelocation(nobody)).toBeNull();
});
