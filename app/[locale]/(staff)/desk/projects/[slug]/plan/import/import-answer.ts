import type { PlanImportPreview } from "#domain/mspdi/import/import-preview.ts";
import type { PlanAnswer } from "../plan-answer.ts";

/** What the form of an import is drawn from after a step; a preview right after the file was read. */
export type ImportAnswer = PlanAnswer & { readonly preview?: PlanImportPreview };
