import { defineDownload } from "#app/_server/define-download.ts";
import { defineLedger } from "#app/_server/define-ledger.ts";
import { layOutExport, workbookType } from "#app/_server/lay-out-export.ts";
import { exportLedger } from "#db/commands/export-ledger.ts";
import { listExportedIds } from "#db/queries/list-exported-ids.ts";
import { readCurrentLedger } from "#db/queries/read-current-ledger.ts";
import { exportInput } from "#domain/household/import/import-input.ts";
import { saidTerms } from "#domain/household/saved-filter.ts";
import { accept, refuse } from "#domain/outcome.ts";

/** The ledger, or what a filter leaves of it, as a file that can be imported again. */
export const POST = defineDownload({
  permission: "household.write",
  input: exportInput,
  run: async (db, caller, { projectId, filter, unmasked, reason, ...terms }) => {
    const isUnmasked = unmasked === "on";
    const isFiltered = filter !== undefined || Object.keys(saidTerms(terms)).length > 0;
    const households = exportLedger(db, caller, {
      ...{ projectId, sheet: "households" },
      detail: {
        isFiltered: isFiltered ? 1 : 0,
        isUnmasked: isUnmasked ? 1 : 0,
        reason: reason || null,
      },
      read: ({ tx, actor, businessOn: asOf }) => {
        const { userId } = actor;
        const found = listExportedIds(tx, { projectId, asOf, filter, terms, userId });
        return found.length > 0
          ? accept(found.map((id) => ({ id, asOf })))
          : refuse("ledgerExport.nothing");
      },
    });
    if (!households.ok) return households;
    const [first] = households.value;
    if (!first) return refuse("ledgerExport.nothing");
    const { asOf } = first;
    const ids = households.value.map(({ id }) => id);
    const wanted = { ledger: "households", projectId } as const;
    const { rows } = await readCurrentLedger(db, { ...wanted, ids, asOf });
    const written = await layOutExport(caller, {
      ...{ projectId, definition: defineLedger(db, wanted), rows, count: ids.length },
      ...{ isUnmasked, what: isFiltered ? "filtered" : "all" },
    });
    if (!written.ok) return written;
    return accept({
      fileName: `households-${asOf}.xlsx`,
      contentType: workbookType,
      body: written.value,
    });
  },
});
