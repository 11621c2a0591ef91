import { describe, expect, test } from "vitest";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { planFields } from "#domain/plan/plan-input.ts";
import { importBytes, readTestFile } from "./import-file.ts";

const notesOf = (plan: ReturnType<typeof importBytes>) =>
  Object.fromEntries(plan.preview.notes.map(({ code, ...note }) => [code, note]));

describe("a file that TaskJuggler 3.7.1 wrote (files/taskjuggler.tjp is its source)", () => {
  const plan = importBytes(readTestFile("taskjuggler.xml"));

  test("has its dates and links, midnight and closing time read as the days they mean", () => {
    expect(
      plan.rows.map(({ nameZh, startOn, finishOn, predecessors }) => {
        return [nameZh, startOn, finishOn, predecessors];
      }),
    ).toEqual([
      ["Household survey", "2015-05-05", "2015-05-16", ""],
      ["Compensation scheme", "2015-05-17", "2015-05-29", "1"],
      ["Public notice", "2015-06-03", "2015-07-02", "2"],
      ["Clearance", "2015-07-03", "2015-07-08", "3"],
      ["Pipes", "2015-07-10", "2015-07-30", "4SS"],
      ["Handover", "2015-08-02", "", "5"],
    ]);
  });

  test("is a plan by the rules of the editor", () => {
    const rows = planFields.shape.milestones.parse(plan.rows);
    const decided = decidePlan({
      rows,
      milestoneIds: new Set(),
      arithmetic: calendarDays,
    });
    expect(decided.ok).toBe(true);
  });

  test("says what was not taken", () => {
    expect(notesOf(plan)).toMatchObject({
      percent: { count: 3 },
      actuals: { count: 6 },
      weightsShared: { count: 6 },
      kindsMissing: { count: 6 },
      resources: { count: 1 },
      assignments: { count: 1 },
    });
    expect(notesOf(plan)).not.toHaveProperty("constraints");
    expect(plan.preview.unread.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["Project/CurrencyCode", "Task/Priority"]),
    );
  });
});

describe("a file in the shape that Microsoft Project 2019 writes", () => {
  const bytes = readTestFile("project-2019.xml");
  const plan = importBytes(bytes);

  test("has its dates, its four kinds of links and its lags", () => {
    expect(plan.preview.durationUnit).toBe("workday");
    expect(
      plan.rows.map(({ nameZh, startOn, finishOn, predecessors }) => {
        return [nameZh, startOn, finishOn, predecessors];
      }),
    ).toEqual([
      ["Survey", "2015-05-04", "2015-05-15", ""],
      ["Scheme", "2015-05-20", "2015-06-02", "1FS+2d"],
      ["Notice", "2015-05-25", "2015-06-05", "2SS+3d, 2FF-1d"],
      ["Pipes", "2015-06-08", "2015-06-19", "3"],
      ["Roads", "2015-06-22", "2015-07-03", "4FS+5d"],
      ["Trees", "2015-07-06", "2015-07-17", "5, 4SF"],
      ["Handover", "2015-07-17", "", "6"],
      ["Plaque", "", "", ""],
    ]);
  });

  test("shows its baselines beside the dates, and takes their days when asked to", () => {
    expect(plan.preview.rows.map(({ baseline }) => baseline).slice(0, 3)).toEqual([
      { number: 0, startOn: "2015-04-27", finishOn: "2015-05-08" },
      { number: 0, startOn: "2015-05-11", finishOn: "2015-05-22" },
      null,
    ]);
    const early = importBytes(bytes, undefined, { dates: "baseline" });
    expect(early.rows.map(({ startOn }) => startOn).slice(0, 3)).toEqual([
      "2015-04-27",
      "2015-05-11",
      "2015-05-25",
    ]);
    expect(notesOf(early)).toMatchObject({ baselineMissing: { count: 6 } });
  });

  test("names everything it does not take, with its lines", () => {
    expect(notesOf(plan)).toMatchObject({
      blanks: { count: 1 },
      inactive: { count: 1, names: ["Second gate"] },
      undated: { count: 1, names: ["Plaque"] },
      linksOfGroups: { count: 1, names: ["Pipes"] },
      lagElapsedCounted: { count: 1, names: ["Trees"] },
      lagRounded: { count: 1, names: ["Pipes"] },
      constraints: { count: 1, names: ["Notice"] },
      deadlines: { count: 1, names: ["Scheme"] },
      percent: { count: 1, names: ["Survey"] },
      actuals: { count: 1, names: ["Survey"] },
      baselinesOther: { count: 1, names: ["Survey"] },
      notes: { count: 1, names: ["Scheme"] },
      resources: { count: 1 },
      assignments: { count: 1 },
    });
    const text = new TextDecoder().decode(bytes).split("\n");
    for (const { code, lines } of plan.preview.notes) {
      const [line = 0] = lines;
      expect(text[line - 1], code).toMatch(
        /<(Task|Calendar|Resource|Assignment|PredecessorLink|ConstraintType|Baseline)>/,
      );
    }
    expect(plan.preview.unread[0]).toEqual({
      group: "own",
      path: "Task/ExtendedAttribute Side",
      count: 1,
      line: text.findIndex((each) => each.includes("North side")) - 1,
    });
  });

  test("gives its weights by length, so that they sum to 100", () => {
    const weights = plan.rows.map(({ weight }) => Number(weight));
    expect(weights.reduce((sum, weight) => sum + Math.round(weight * 100), 0)).toBe(10_000);
  });
});
