import { describe, expect, test } from "vitest";
import { officeFileWriters, projectFileWriters } from "#app/_server/open-data/file-writers.ts";
import type { CountMetric } from "#domain/household/counts/count-metric.ts";
import { publicMetrics } from "#domain/household/counts/public-metrics.ts";
import { publicCount, type RelocationView } from "#domain/household/counts/view-relocation.ts";
import { bandText } from "#domain/open-data/band-text.ts";
import { householdRecord } from "#domain/open-data/household-record.ts";
import { linkedMetricState } from "#domain/portfolio/linked-metric-state.ts";
import { fullOpenData } from "./full-project.ts";

/** Fewer true values than this behind a statement, and somebody can be told from the others. */
const fewest = 5;
const mostHouseholds = 2_000;
/** Of fewer only the stage is said. */
const fewestCounted = 30;

/** With so many done of each that is counted, without a day. */
function relocationOf(
  households: number,
  done: number,
  metrics: readonly CountMetric[] = publicMetrics,
): RelocationView {
  const total = { households: done, persons: done, firstOn: null, lastOn: null, daily: [] };
  const totals = new Map<CountMetric, typeof total>(metrics.map((metric) => [metric, total]));
  const known = { terms: null, isExact: false, synthetic: false };
  return { households, persons: households, totals, ...known };
}

/** Everything that is said of a count: its band, and how far the milestone is that it measures. */
function statement(households: number, done: number): string {
  const relocation = relocationOf(households, done, ["signed"]);
  const { percent } = linkedMetricState(relocation, "signed", "public");
  return `${bandText(publicCount(relocation, "signed"))} ${percent}`;
}

/** The first and last true value behind each statement in turn, in the order of the values. */
function spansOf(households: number, say = statement) {
  const spans: { said: string; from: number; to: number }[] = [];
  for (let done = 0; done <= households; done += 1) {
    const said = say(households, done);
    const last = spans.at(-1);
    if (last?.said === said) last.to = done;
    else spans.push({ said, from: done, to: done });
  }
  return spans;
}

/** Nothing done and everything done are said as such, by the rule itself. */
const isEnd = (households: number, { from, to }: { from: number; to: number }) =>
  to === 0 || from === households;

/**
 * Statements, and pairs of one after another, that fit too few true values. Whoever has read the
 * first knows that no fewer have been done since: of the values behind the second, and of those
 * behind the first, so many must be left.
 */
function narrowOf(households: number, say = statement) {
  const spans = spansOf(households, say).filter((span) => !isEnd(households, span));
  const found = spans.filter(({ from, to }) => to - from + 1 < fewest).map(({ said }) => said);
  for (const [at, before] of spans.entries()) {
    for (const after of spans.slice(at)) {
      const left = after.to - Math.max(after.from, before.from) + 1;
      const gone = Math.min(before.to, after.to) - before.from + 1;
      if (Math.min(left, gone) < fewest) found.push(`${before.said} then ${after.said}`);
    }
  }
  return found;
}

describe("whatever is published of households", () => {
  test("fits at least five true values, alone and after what was published before", () => {
    for (let households = fewestCounted; households <= mostHouseholds; households += 1) {
      expect([households, narrowOf(households)]).toEqual([households, []]);
    }
  });

  test("is the stage alone where there are fewer than thirty, however many there are", () => {
    const said = new Set<string>();
    for (let households = 1; households < fewestCounted; households += 1) {
      for (const span of spansOf(households)) said.add(span.said);
    }
    expect([...said].sort()).toEqual(["all 100", "none 0", "underway null"]);
  });

  test("is said once: no statement comes back further up", () => {
    for (let households = 30; households <= mostHouseholds; households += 97) {
      const said = spansOf(households).map((span) => span.said);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test("is found where a band is too narrow", () => {
    const exact = (_: number, done: number) => String(done);
    expect(narrowOf(40, exact).length).toBeGreaterThan(30);
  });

  test("is the same in every file: the same statement, the same bytes", () => {
    const data = fullOpenData(1);
    const [record] = data.records;
    if (!record) throw new Error("no record");
    const filesOf = (households: number, done: number) => {
      const relocation = relocationOf(households, done);
      const { percent } = linkedMetricState(relocation, "signed", "public");
      const milestones = record.milestones.map((milestone) =>
        milestone.kind === "relocation" ? { ...milestone, percent } : milestone,
      );
      const records = [{ ...record, milestones, households: householdRecord(relocation) }];
      return [...Object.values(officeFileWriters), ...Object.values(projectFileWriters)]
        .map(({ write }) => write({ ...data, records }, "/x"))
        .join("\0");
    };
    for (const households of [29, 40]) {
      const inFiles = spansOf(households, filesOf).map(({ from, to }) => ({ from, to }));
      const inRecord = spansOf(households).map(({ from, to }) => ({ from, to }));
      expect(inFiles).toEqual(inRecord);
    }
  });
});
