import { readFileSync } from "node:fs";
import { planArithmetic } from "#domain/calendar/plan-calendar.ts";
import type { ImportOptions, PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import { importPlan, type MspdiPlan } from "#domain/mspdi/import/import-plan.ts";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { calendarOf2015 } from "../calendar-of-2015.ts";

export const emptyTarget: PlanImportTarget = { milestones: [], baseline: null };

export const options2015: ImportOptions = {
  fileName: "plan.xml",
  unit: "file",
  dates: "current",
  arithmeticOf: (plan) => planArithmetic(plan, calendarOf2015),
};

export function readTestFile(name: string): Uint8Array {
  return readFileSync(new URL(`files/${name}`, import.meta.url));
}

/** A file of bytes or text as a plan; refused, it throws. */
export function importBytes(
  file: Uint8Array | string,
  target: PlanImportTarget = emptyTarget,
  more: Partial<ImportOptions> = {},
): MspdiPlan {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const read = readMspdi(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.all));
  return importPlan(read.value, target, { ...options2015, ...more });
}
