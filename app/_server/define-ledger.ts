import "server-only";
import type { Reader } from "#db/open-database.ts";
import { listBuildingRows } from "#db/queries/list-household-rows.ts";
import type { LedgerKey } from "#domain/household/import/import-plan.ts";
import type { LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import { householdLedger } from "#i18n/household-ledger.ts";

type Wanted = { readonly ledger: LedgerKey; readonly projectId: string };

/** The sheets of a ledger, with what there is to choose from in the project. */
export function defineLedger(db: Reader, { projectId }: Wanted): LedgerDefinition {
  const buildings = listBuildingRows(db, projectId).map(({ cells }) => cells.name ?? "");
  return householdLedger({ buildings });
}
