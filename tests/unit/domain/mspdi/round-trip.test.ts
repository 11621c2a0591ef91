import fc from "fast-check";
import { expect, test } from "vitest";
import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import type { PlanExport } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { draftPlan } from "#domain/plan/plan-draft.ts";
import { arbitraryExport } from "./arbitrary-export.ts";
import { importBytes } from "./import-file.ts";

/** The project the plan was exported from. */
function targetOf({ lines, links, baselines, arithmetic }: PlanExport): PlanImportTarget {
  return {
    milestones: lines.map(({ milestoneId: id, name, kind }) => ({ id, name, kind })),
    baseline: {
      items: baselines[0]?.items ?? [],
      links,
      durationUnit: arithmetic.unit,
      ...usualWeek,
    },
  };
}

test("an exported plan imports as the same plan: nothing changed, nothing left out", () => {
  fc.assert(
    fc.property(arbitraryExport, (plan) => {
      const lines = plan.lines.map((line) => ({ ...line, id: line.milestoneId }));
      const imported = importBytes(writeMspdi(plan), targetOf(plan));
      expect(imported.preview.durationUnit).toBe(plan.arithmetic.unit);
      expect(imported.rows).toEqual(draftPlan(lines, plan.links));
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
      expect(imported.rows).toEqual(draftPlan(lines, plan.links));
    }),
  );
});
