import { defineDownload } from "#app/_server/define-download.ts";
import { defineLedger } from "#app/_server/define-ledger.ts";
import { layOutExport, workbookType } from "#app/_server/lay-out-export.ts";
import { exportLedger } from "#db/commands/export-ledger.ts";
import { templateInput } from "#domain/household/import/import-input.ts";
import { accept, refuse } from "#domain/outcome.ts";

/** An empty ledger to fill in, with the buildings there are to choose from. */
export const POST = defineDownload({
  permission: "household.write",
  input: templateInput,
  run: async (db, caller, { projectId }) => {
    const ledger = "households";
    const definitions = exportLedger(db, caller, {
      ...{ projectId, sheet: "template", detail: { ledger } },
      read: ({ tx }) => accept([defineLedger(tx, { ledger, projectId })]),
    });
    if (!definitions.ok) return definitions;
    const [definition] = definitions.value;
    if (!definition) return refuse("ledgerExport.nothing");
    const written = await layOutExport(caller, {
      ...{ projectId, definition, rows: {}, what: "template", count: 0 },
    });
    if (!written.ok) return written;
    return accept({
      fileName: "households-template.xlsx",
      contentType: workbookType,
      body: written.value,
    });
  },
});
