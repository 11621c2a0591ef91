import type { Accepted } from "#domain/core/outcome.ts";
import type { ImportOptions, PlanImportTarget } from "#domain/mspdi/import/import-case.ts";
import type { MspdiPlan } from "#domain/mspdi/import/import-plan.ts";
import type { MspdiRefused } from "#domain/mspdi/read-mspdi.ts";

/** A file, and the project it is read for. */
export interface PlanFileQuestion {
  readonly bytes: Uint8Array;
  readonly target: PlanImportTarget;
  readonly options: Pick<ImportOptions, "fileName" | "unit" | "dates">;
}

export type PlanFileAnswer = Accepted<MspdiPlan> | MspdiRefused;
