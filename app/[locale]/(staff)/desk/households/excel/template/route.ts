import { defineDownload } from "#app/_server/define-download.ts";
import { layOutExport, workbookType } from "#app/_server/lay-out-export.ts";
import { exportLedger } from "#db/commands/export-ledger.ts";
import { listBuildingRows } from "#db/queries/list-ledger-rows.ts";
import { templateInput } from "#domain/household/import/import-input.ts";
import { accept } from "#domain/outcome.ts";

/** An empty ledger to fill in, with the buildings there are to choose from. */
export const POST = defineDownload({
  permission: "household.write",
  input: templateInput,
  run: async (db, caller, { projectId }) => {
    const buildings = exportLedger(db, caller, {
      ...{ projectId, sheet: "template" },
      read: ({ tx }) => accept(listBuildingRows(tx, projectId)),
    });
    if (!buildings.ok) return buildings;
    const written = await layOutExport(caller, {
      ...{ projectId, isUnmasked: false, what: "template" },
      current: { buildings: [], households: [], holders: [] },
      buildings: buildings.value.map(({ cells }) => cells.name ?? ""),
    });
    if (!written.ok) return written;
    return accept({
      fileName: "households-template.xlsx",
      contentType: workbookType,
      body: written.value,
    });
  },
});
