import "server-only";
import { listBuildingRows } from "#db/household/import/list-household-rows.ts";
import { listUnitBuildings, listUnitLayouts } from "#db/household/resettlement/list-units.ts";
import type { Reader } from "#db/open-database.ts";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import type { LedgerDefinition } from "#domain/workbook/sheet-definition.ts";
import { compensationLedger } from "#i18n/compensation-ledger.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { unitLedger } from "#i18n/unit-ledger.ts";

type Wanted = { readonly ledger: LedgerKey; readonly projectId: string };

/** The sheets of a ledger, with what there is to choose from in the project. */
export function defineLedger(db: Reader, { ledger, projectId }: Wanted): LedgerDefinition {
  switch (ledger) {
    case "households": {
      const buildings = listBuildingRows(db, projectId).map(({ cells }) => cells.name ?? "");
      return householdLedger({ buildings });
    }
    case "compensation":
      return compensationLedger();
    case "units": {
      const layouts = listUnitLayouts(db, projectId);
      return unitLedger({ buildings: listUnitBuildings(db, projectId), layouts });
    }
  }
}
