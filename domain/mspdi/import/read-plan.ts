import { type Accepted, accept } from "#domain/core/outcome.ts";
import { type MspdiRefused, readMspdi } from "#domain/mspdi/read-mspdi.ts";
import type { ImportOptions, PlanImportTarget } from "./import-case.ts";
import { importPlan, type MspdiPlan } from "./import-plan.ts";

/**
 * A file as the plan it makes of a project, or what is wrong with it. However large the file, the
 * answer is small: a plan's rows, and of everything else the first ones with how many there are.
 */
export function readPlan(
  bytes: Uint8Array,
  target: PlanImportTarget,
  options: ImportOptions,
): Accepted<MspdiPlan> | MspdiRefused {
  const read = readMspdi(bytes);
  return read.ok ? accept(importPlan(read.value, target, options)) : read;
}
