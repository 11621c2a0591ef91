import { defineDownload } from "#app/_server/action/define-download.ts";
import { defineLedger } from "#app/_server/action/define-ledger.ts";
import { layOutExport, workbookType } from "#app/_server/action/lay-out-export.ts";
import { exportLedger } from "#db/household/import/export-ledger.ts";
import { accept } from "#domain/core/outcome.ts";
import { templateInput } from "#domain/household/import/import-input.ts";

/** An empty ledger to fill in, with what there is to choose from. */
export const POST = defineDownload({
  permission: "household.write",
  input: templateInput,
  run: async (db, caller, { projectId, ledger }) => {
    const asked = exportLedger(db, caller, {
      projectId,
      sheet: "template",
      detail: { ledger },
      read: () => accept([]),
    });
    if (!asked.ok) return asked;
    const definition = defineLedger(db, { ledger, projectId });
    const written = await layOutExport(caller, {
      projectId,
      ledger,
      definition,
      rows: {},
      what: "template",
      count: 0,
    });
    if (!written.ok) return written;
    return accept({
      fileName: `${ledger}-template.xlsx`,
      contentType: workbookType,
      body: written.value,
    });
  },
});
