import type { ActionState } from "#components/form/action-state.ts";
import { importPreview, type PlanImportPreview } from "#domain/mspdi/import/import-preview.ts";
import { type PlanDraftRow, readDraftRows } from "#domain/plan/plan-draft.ts";
import type { ImportAnswer } from "./import-answer.ts";

export type Imported = { preview: PlanImportPreview; rows: readonly PlanDraftRow[] };

/** What a file gave, as the last step left it. */
export function importedOf({ answer, values }: ActionState<ImportAnswer>): Imported | null {
  const preview = answer?.preview ?? carriedPreview(values?.imported);
  if (!preview) return null;
  return { preview, rows: answer?.rows ?? readDraftRows(values ?? {}) };
}

/** The longest that a preview of the most rows can be; a longer one is none of ours. */
const longestPreview = 3_000_000;

function carriedPreview(text: string | undefined): PlanImportPreview | null {
  if (!text || text.length > longestPreview) return null;
  try {
    return importPreview.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
