import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { isCounted, type PlanCalendar, planArithmetic } from "#domain/calendar/plan-calendar.ts";
import type { PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import type { PlanExport } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { draftPlan, type PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { arbitraryExport } from "./arbitrary-export.ts";
import { importBytes } from "./import-file.ts";

/** The project the plan was exported from. */
function targetOf({ lines, links, baselines, calendar }: PlanExport): PlanImportTarget {
  return {
    milestones: lines.map(({ milestoneId: id, name, kind }) => ({ id, name, kind })),
    baseline: { items: baselines[0]?.items ?? [], links, ...calendar },
  };
}

/** The days that count from the first of the plan to half a year after. */
function countedDays(calendar: PlanCalendar, { published, lines }: PlanExport): string[] {
  const arithmetic = planArithmetic(calendar, published);
  const [first = ""] = lines.flatMap(({ startOn }) => startOn ?? []).sort();
  const days = Array.from({ length: 180 }, (_, index) => addDays(first, index));
  return days.filter((on) => isCounted(arithmetic, on));
}

/** Numbers apart, which an export gives to what has none. */
function withoutNumbers(rows: readonly PlanDraftRow[]): Omit<PlanDraftRow, "sourceUid">[] {
  return rows.map(({ sourceUid: _, ...row }) => row);
}

test("an exported plan imports as the same plan: nothing changed, nothing left out", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      const lines = plan.lines.map((line) => ({ ...line, id: line.milestoneId }));
      const imported = importBytes(writeMspdi(plan), targetOf(plan));
      expect(countedDays(imported.preview, plan)).toEqual(countedDays(plan.calendar, plan));
      expect(withoutNumbers(imported.rows)).toEqual(withoutNumbers(draftPlan(lines, plan.links)));
      expect(imported.preview.rows.map(({ state }) => state)).toEqual(lines.map(() => "unchanged"));
      expect(imported.preview.leftOut).toEqual([]);
      const codes = imported.preview.notes.map(({ code }) => code);
      expect(codes.filter((code) => code !== "percent")).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test("in another project the same file adds the same milestones, days, weights and links", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      const lines = plan.lines.map((line) => ({
        ...line,
        id: line.milestoneId,
        milestoneId: null,
      }));
      const imported = importBytes(writeMspdi(plan));
      expect(withoutNumbers(imported.rows)).toEqual(withoutNumbers(draftPlan(lines, plan.links)));
    }),
  );
});

test("a number that its file gave a milestone is kept, and the others are free ones", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      const { rows } = importBytes(writeMspdi(plan));
      const numbers = rows.map(({ sourceUid }) => sourceUid);
      expect(new Set(numbers).size).toBe(rows.length);
      const firsts = new Set<number>([0]);
      for (const [index, { sourceUid }] of plan.lines.entries()) {
        if (sourceUid === null || firsts.has(sourceUid)) continue;
        firsts.add(sourceUid);
        expect(numbers[index]).toBe(String(sourceUid));
      }
    }),
  );
});
