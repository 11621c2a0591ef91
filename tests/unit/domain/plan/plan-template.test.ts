import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { calendarDays } from "#domain/calendar/day-arithmetic.ts";
import { decidePlan } from "#domain/plan/plan-decision.ts";
import { planTemplates } from "#domain/plan/plan-template.ts";
import { type ProjectKind, projectKinds } from "#domain/project/project.ts";
import { parsePredecessors } from "#domain/schedule/predecessor-text.ts";
import { arbitraryDay } from "../arbitrary-day.ts";

/** A template dated by its links from a day on, as the plan editor would hand it over. */
function draftFromTemplate(kind: ProjectKind, startOn: IsoDate) {
  const template = planTemplates[kind];
  const decision = decidePlan({
    rows: template.map(({ name, ...milestone }, index) => ({
      ...milestone,
      row: index + 1,
      milestoneId: null,
      sourceUid: null,
      groupName: "",
      nameZh: name.zh,
      nameEn: name.en,
      startOn: index === 0 ? startOn : null,
      finishOn: null,
    })),
    milestoneIds: new Set(),
    arithmetic: calendarDays,
  });
  if (!decision.ok) throw new RangeError(`template of ${kind}: ${decision.refusal}`);
  const rows = template.map((milestone, index) => {
    const dates = decision.value.milestones[index];
    return {
      ...milestone,
      startOn: dates?.startOn ?? startOn,
      finishOn: dates?.finishOn ?? startOn,
    };
  });
  return { rows };
}

describe.each(projectKinds)("the template of %s", (kind) => {
  const template = planTemplates[kind];

  it("weighs 100 together", () => {
    expect(template.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it("keeps every public notice up for the 30 days of the law", () => {
    const notices = template.filter((milestone) => milestone.kind === "publicNotice");
    for (const { duration } of notices) expect(duration).toBeGreaterThanOrEqual(30);
  });

  it("names every milestone once, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const names = template.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      const script = language === "zh" ? /^\p{Script=Han}+$/u : /^[A-Z][A-Za-z, -]+$/;
      for (const name of names) expect(name).toMatch(script);
    }
  });

  it("begins with its first milestone, and every other follows one above it", () => {
    for (const [index, { predecessors }] of template.entries()) {
      const parsed = parsePredecessors(predecessors);
      const rows = parsed.ok ? parsed.value.map(({ row }) => row) : [Number.NaN];
      expect(rows.length > 0).toBe(index > 0);
      for (const row of rows) expect(row).toBeLessThanOrEqual(index);
    }
  });

  it("is a plan that may be proposed as it is, wherever it begins", () => {
    fc.assert(
      fc.property(arbitraryDay, (startOn) => {
        const draft = draftFromTemplate(kind, startOn);
        const rows = draft.rows.map(({ name, ...row }, index) => {
          const added = { milestoneId: null, sourceUid: null, groupName: "" };
          return { ...row, ...added, nameZh: name.zh, nameEn: name.en, row: index + 1 };
        });
        const decision = decidePlan({ rows, milestoneIds: new Set(), arithmetic: calendarDays });
        expect(decision).toMatchObject({ ok: true, value: { warnings: [] } });
        expect(rows[0]?.startOn).toBe(startOn);
        expect(rows.every((row) => row.startOn >= startOn)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a draft", () => {
  it("is dated by its links, and written as the editor writes", () => {
    /*
     * 1 March: survey 45 days to 14 April; scheme, notice and decision 30 each, to 13 July;
     * appraisal 45 to 27 August; signing 90 to 25 November; vacating 90, SS+30 from 27 September
     * and FF+30 to 25 December: so 27 September to 25 December. Demolition 60, SS+45 from 11
     * November to 9 January, FF+15 to 9 January: both. Handover 30, 10 January to 8 February.
     */
    const { rows } = draftFromTemplate("clearance", "2015-03-01");
    expect(
      rows.map(({ startOn, finishOn, predecessors }) => `${startOn} ${finishOn} ${predecessors}`),
    ).toEqual([
      "2015-03-01 2015-04-14 ",
      "2015-04-15 2015-05-14 1",
      "2015-05-15 2015-06-13 2",
      "2015-06-14 2015-07-13 3",
      "2015-07-14 2015-08-27 4",
      "2015-08-28 2015-11-25 5",
      "2015-09-27 2015-12-25 6SS+30d, 6FF+30d",
      "2015-11-11 2016-01-09 7SS+45d, 7FF+15d",
      "2016-01-10 2016-02-08 8",
    ]);
  });

  it("of an urban village takes two to three years, of a headquarters less than one", () => {
    const years = (kind: (typeof projectKinds)[number]) => {
      const finishes = draftFromTemplate(kind, "2015-03-01").rows.map(({ finishOn }) => finishOn);
      return daysBetween("2015-03-01", finishes.sort().at(-1) ?? "") / 365;
    };
    expect(Math.floor(years("urbanVillage"))).toBe(2);
    expect(Math.floor(years("headquarters"))).toBe(0);
  });
});
