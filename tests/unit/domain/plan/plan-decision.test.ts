import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { calendarDays, durationOf } from "#domain/calendar/day-arithmetic.ts";
import { decidePlan, type PlanCase, planRefusals } from "#domain/plan/plan-decision.ts";
import type { NumberedPlanRow } from "#domain/plan/plan-input.ts";
import { formatPredecessors } from "#domain/schedule/predecessor-text.ts";
import { workdays } from "#tests/unit/domain/workdays.ts";
import { arbitraryLinks } from "../arbitrary-plan.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

const none = { startOn: null, finishOn: null, duration: null };
const unplaced = { sourceUid: null, groupName: "" };
const april = { startOn: "2015-04-01", finishOn: "2015-04-30" };

function rowOf(row: number, more: Partial<NumberedPlanRow> = {}): NumberedPlanRow {
  return {
    row,
    milestoneId: null,
    ...unplaced,
    nameZh: `节点${row}`,
    nameEn: `Milestone ${row}`,
    kind: "works",
    weight: 50,
    duration: null,
    predecessors: "",
    ...april,
    ...more,
  };
}

function decide(rows: NumberedPlanRow[], more: Partial<PlanCase> = {}) {
  return decidePlan({
    rows,
    milestoneIds: new Set(["m1", "m2"]),
    arithmetic: calendarDays,
    ...more,
  });
}

describe("a plan that is refused", () => {
  const at = (row: number, field: string) => `milestones.${row - 1}.${field}`;
  it.each([
    { refusal: "plan.noMilestones", rows: [], field: "milestones", params: undefined },
    {
      refusal: "plan.milestoneUnknown",
      rows: [rowOf(1, { milestoneId: "of another project" })],
      field: at(1, "milestoneId"),
      params: { row: 1 },
    },
    {
      refusal: "plan.milestoneTwice",
      rows: [rowOf(1, { milestoneId: "m1" }), rowOf(3, { milestoneId: "m1" })],
      field: at(3, "milestoneId"),
      params: { row: 3 },
    },
    {
      refusal: "plan.noWeight",
      rows: [rowOf(2, { weight: 0 }), rowOf(3, { weight: 0 })],
      field: at(2, "weight"),
      params: undefined,
    },
    {
      refusal: "plan.startMissing",
      rows: [rowOf(1, none)],
      field: at(1, "startOn"),
      params: { row: 1 },
    },
    {
      refusal: "plan.startMissing",
      rows: [rowOf(1, { ...none, duration: 30, predecessors: ", " })],
      field: at(1, "startOn"),
      params: { row: 1 },
    },
    {
      refusal: "plan.startMissing",
      rows: [rowOf(1, { startOn: null })],
      field: at(1, "startOn"),
      params: { row: 1 },
    },
    {
      refusal: "plan.finishMissing",
      rows: [rowOf(1, { finishOn: null })],
      field: at(1, "finishOn"),
      params: { row: 1 },
    },
    {
      refusal: "plan.finishMissing",
      rows: [rowOf(1), rowOf(2, { ...none, predecessors: "1" })],
      field: at(2, "duration"),
      params: { row: 2 },
    },
    {
      refusal: "plan.finishBeforeStart",
      rows: [rowOf(1, { finishOn: "2015-03-31" })],
      field: at(1, "finishOn"),
      params: { row: 1, startOn: "2015-04-01", finishOn: "2015-03-31" },
    },
    {
      refusal: "plan.durationDiffers",
      rows: [rowOf(1, { duration: 29 })],
      field: at(1, "duration"),
      params: { row: 1, duration: 29, days: 30 },
    },
    {
      refusal: "plan.predecessorUnreadable",
      rows: [rowOf(1), rowOf(2, { predecessors: "1, x" })],
      field: at(2, "predecessors"),
      params: { text: "x" },
    },
    {
      refusal: "plan.predecessorTwice",
      rows: [rowOf(1), rowOf(2, { predecessors: "1, 1FS+2d" })],
      field: at(2, "predecessors"),
      params: { row: 1, type: "FS" },
    },
    {
      refusal: "plan.predecessorUnknown",
      rows: [rowOf(1), rowOf(3, { predecessors: "2" })],
      field: at(3, "predecessors"),
      params: { row: 2 },
    },
    {
      refusal: "plan.predecessorSelf",
      rows: [rowOf(1), rowOf(2, { predecessors: "2SS" })],
      field: at(2, "predecessors"),
      params: { row: 2 },
    },
    {
      refusal: "plan.cycle",
      rows: [
        rowOf(1),
        rowOf(2, { predecessors: "1, 4", nameZh: "签约" }),
        rowOf(4, { predecessors: "2SS+3d", nameZh: "拆除" }),
      ],
      field: at(2, "predecessors"),
      params: { rows: "2 → 4 → 2", names: "签约 → 拆除 → 签约" },
    },
  ])("$refusal", ({ refusal, rows, field, params }) => {
    const decision = decide(rows);
    expect(decision).toMatchObject({ ok: false, refusal, field });
    expect(decision.ok ? null : decision.params).toEqual(params);
    expect(decision.ok ? null : decision.all).toHaveLength(1);
    expect(planRefusals).toContain(refusal);
  });

  it("plan.noDays: a holiday in a plan of workdays", () => {
    const rows = [rowOf(1, { startOn: "2015-10-01", finishOn: "2015-10-07" })];
    expect(decide(rows, { arithmetic: workdays(calendarOf2015) })).toMatchObject({
      refusal: "plan.noDays",
      field: at(1, "finishOn"),
    });
    expect(decide(rows).ok).toBe(true);
  });

  it("is told everything that is wrong at once, the first as its refusal", () => {
    const decision = decide([
      rowOf(1, { finishOn: "2015-03-01" }),
      rowOf(2, { milestoneId: "x", predecessors: "9" }),
    ]);
    expect(decision).toMatchObject({ ok: false, refusal: "plan.milestoneUnknown" });
    expect(decision.ok ? [] : decision.all.map(({ refusal }) => refusal)).toEqual([
      "plan.milestoneUnknown",
      "plan.finishBeforeStart",
      "plan.predecessorUnknown",
    ]);
  });
});

describe("the days of a plan", () => {
  const inWorkdays = workdays(calendarOf2015);
  it.each([
    { name: "start and finish", arithmetic: calendarDays, given: april, days: april },
    {
      name: "one day",
      arithmetic: calendarDays,
      given: { startOn: "2015-04-01", finishOn: "2015-04-01" },
      days: { startOn: "2015-04-01", finishOn: "2015-04-01" },
    },
    {
      name: "all three, in agreement",
      arithmetic: calendarDays,
      given: { ...april, duration: 30 },
      days: april,
    },
    {
      name: "start and duration",
      arithmetic: calendarDays,
      given: { startOn: "2015-04-01", finishOn: null, duration: 30 },
      days: april,
    },
    {
      name: "finish and duration",
      arithmetic: calendarDays,
      given: { startOn: null, finishOn: "2015-04-30", duration: 30 },
      days: april,
    },
    {
      name: "workdays over a holiday",
      arithmetic: inWorkdays,
      given: { startOn: "2015-09-28", finishOn: null, duration: 5 },
      days: { startOn: "2015-09-28", finishOn: "2015-10-09" },
    },
    {
      name: "workdays back from a day off",
      arithmetic: inWorkdays,
      given: { startOn: null, finishOn: "2015-10-11", duration: 4 },
      days: { startOn: "2015-09-30", finishOn: "2015-10-11" },
    },
  ])("by $name", ({ arithmetic, given, days }) => {
    const decision = decide([rowOf(1, { ...none, ...given, weight: 100 })], { arithmetic });
    expect(decision).toMatchObject({ ok: true, value: { milestones: [days], warnings: [] } });
  });

  it.each([
    {
      name: "the day after",
      predecessors: "1",
      days: { startOn: "2015-05-01", finishOn: "2015-05-10" },
    },
    {
      name: "with a lag",
      predecessors: "1FS+4d",
      days: { startOn: "2015-05-05", finishOn: "2015-05-14" },
    },
    {
      name: "from the start",
      predecessors: "1SS+9d",
      days: { startOn: "2015-04-10", finishOn: "2015-04-19" },
    },
    {
      name: "to the finish",
      predecessors: "1FF",
      days: { startOn: "2015-04-21", finishOn: "2015-04-30" },
    },
  ])("by its predecessor, $name", ({ predecessors, days }) => {
    const rows = [rowOf(1), rowOf(2, { ...none, duration: 10, predecessors })];
    expect(decide(rows)).toMatchObject({ value: { milestones: [april, days], warnings: [] } });
  });

  it("by predecessors further down, one after the other", () => {
    const rows = [
      rowOf(1, { ...none, duration: 5, predecessors: "2", weight: 25 }),
      rowOf(2, { ...none, duration: 5, predecessors: "3", weight: 25 }),
      rowOf(3),
    ];
    expect(decide(rows)).toMatchObject({
      value: { milestones: [{ startOn: "2015-05-06" }, { startOn: "2015-05-01" }, april] },
    });
  });
});

describe("a plan that may be proposed", () => {
  it("says its milestones and links", () => {
    const rows = [
      rowOf(1, { milestoneId: "m2" }),
      rowOf(4, {
        nameEn: null,
        startOn: "2015-05-06",
        finishOn: "2015-05-20",
        predecessors: "1FS+5d",
      }),
    ];
    expect(decide(rows)).toMatchObject({
      ok: true,
      value: {
        milestones: [
          {
            row: 1,
            milestoneId: "m2",
            name: { zh: "节点1", en: "Milestone 1" },
            kind: "works",
            weight: 50,
            ...april,
          },
          {
            row: 4,
            milestoneId: null,
            name: { zh: "节点4", en: "节点4" },
            kind: "works",
            weight: 50,
            startOn: "2015-05-06",
            finishOn: "2015-05-20",
          },
        ],
        links: [{ predecessorRow: 1, successorRow: 4, type: "FS", lag: 5 }],
        warnings: [],
      },
    });
  });

  it.each([
    { name: "by its start", given: { startOn: "2015-05-16" } },
    { name: "by its finish", given: { finishOn: "2015-05-16" } },
    { name: "by both", given: { startOn: "2015-05-16", finishOn: "2015-05-16" } },
  ])("a moment has one day $name, even one nobody works", ({ given }) => {
    const rows = [rowOf(1, { ...none, ...given, duration: 0 })];
    expect(decide(rows, { arithmetic: workdays(calendarOf2015) })).toMatchObject({
      value: { milestones: [{ startOn: "2015-05-16", finishOn: "2015-05-16", isMoment: true }] },
    });
  });

  it("a moment follows its links to the day they close, and takes none of its own", () => {
    const rows = [
      rowOf(1, { startOn: "2015-05-11", finishOn: "2015-05-15" }),
      rowOf(2, { ...none, duration: 0, predecessors: "1", weight: 0 }),
      rowOf(3, { ...none, duration: 5, predecessors: "2" }),
    ];
    expect(decide(rows, { arithmetic: workdays(calendarOf2015) })).toMatchObject({
      value: {
        milestones: [
          { isMoment: false },
          { startOn: "2015-05-15", finishOn: "2015-05-15", isMoment: true },
          { startOn: "2015-05-18", finishOn: "2015-05-22", isMoment: false },
        ],
      },
    });
  });

  it.each([
    {
      name: "weights that do not sum to 100",
      rows: [rowOf(1), rowOf(2, { weight: 20.5 })],
      warning: { code: "plan.weightsNormalised", sum: 70.5 },
    },
    {
      name: "a name given twice",
      rows: [rowOf(1), rowOf(3, { nameZh: "节点1" })],
      warning: { code: "plan.nameTwice", row: 3, other: 1 },
    },
    {
      name: "a start before its links allow",
      rows: [
        rowOf(1),
        rowOf(2, { ...april, startOn: "2015-04-28", finishOn: "2015-05-10", predecessors: "1" }),
      ],
      warning: { code: "plan.startsBeforeLinks", row: 2, days: 3 },
    },
    {
      name: "a start on the last day of its predecessor",
      rows: [
        rowOf(1),
        rowOf(2, { startOn: "2015-04-30", finishOn: "2015-05-10", predecessors: "1" }),
      ],
      warning: { code: "plan.startsBeforeLinks", row: 2, days: 1 },
    },
  ])("warns of $name", ({ rows, warning }) => {
    expect(decide(rows)).toMatchObject({ ok: true, value: { warnings: [warning] } });
  });

  it("does not warn of weights that sum to 100 but for rounding", () => {
    const rows = [33.3, 33.3, 33.4].map((weight, index) => rowOf(index + 1, { weight }));
    expect(decide(rows)).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  it("does not warn of a start on a day off before the workday its links allow", () => {
    const rows = [
      rowOf(1, { startOn: "2015-04-13", finishOn: "2015-04-17" }),
      rowOf(2, { startOn: "2015-04-18", finishOn: "2015-04-24", predecessors: "1" }),
    ];
    expect(decide(rows, { arithmetic: workdays(calendarOf2015) })).toMatchObject({
      value: { warnings: [] },
    });
  });

  it("keeps every start and duration that was given", () => {
    const count = 6;
    const given = fc.record({
      links: arbitraryLinks(count),
      rows: fc.array(
        fc.record({
          start: fc.option(fc.integer({ min: 0, max: 60 })),
          duration: fc.integer({ min: 1, max: 20 }),
        }),
        { minLength: count, maxLength: count },
      ),
    });
    fc.assert(
      fc.property(given, ({ links, rows }) => {
        const planned = rows.map(({ start, duration }, index) => {
          const refs = links
            .filter(({ successorId }) => successorId === String(index))
            .map(({ predecessorId, type, lag }) => ({ row: Number(predecessorId) + 1, type, lag }));
          const unique = new Map(refs.map((ref) => [`${ref.row}${ref.type}`, ref]));
          const predecessors = formatPredecessors(Array.from(unique.values()));
          const startOn = start === null && predecessors ? null : addDays("2015-01-01", start ?? 0);
          return rowOf(index + 1, { startOn, finishOn: null, duration, predecessors });
        });
        const decision = decide(planned);
        expect(decision.ok).toBe(true);
        if (!decision.ok) return;
        for (const [index, { startOn, finishOn }] of decision.value.milestones.entries()) {
          expect(startOn).toBe(planned[index]?.startOn ?? startOn);
          expect(durationOf(calendarDays, startOn, finishOn)).toBe(planned[index]?.duration);
        }
      }),
    );
  });
});
