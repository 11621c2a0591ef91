import type { z } from "zod";
import { defineDownload } from "#app/_server/action/define-download.ts";
import { defineLedger } from "#app/_server/action/define-ledger.ts";
import { layOutExport, workbookType } from "#app/_server/action/lay-out-export.ts";
import { confirmIdentity } from "#app/_server/auth/confirm-identity.ts";
import { prepareLedger } from "#db/cache/ledger-queries.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import { exportLedger } from "#db/household/import/export-ledger.ts";
import { listExportedIds } from "#db/household/import/list-exported-ids.ts";
import { readCurrentLedger } from "#db/household/import/read-current-ledger.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import { exportInput } from "#domain/household/import/import-input.ts";
import { saidTerms } from "#domain/household/ledger/saved-filter.ts";

/** A ledger, or what a filter leaves of it, as a file that can be imported again. */
export const POST = defineDownload({
  permission: "household.write",
  input: exportInput,
  run: async (db, caller, input) => {
    const { projectId, ledger } = input;
    const isUnmasked = ledger === "households" && input.unmasked === "on";
    const reason = isUnmasked ? (input.reason ?? "") : null;
    const isFiltered = narrows(input);
    if (isUnmasked) {
      const named = checkTexts(db, freeTexts(exportInput, input));
      if (!named.ok) return named;
      // Last, since a code works once.
      const proved = await confirmIdentity(db, caller, input.passwordOrCode ?? "");
      if (!proved.ok) return proved;
    }
    await prepareLedger(db, projectId);
    const found = exportLedger(db, caller, {
      projectId,
      sheet: ledger,
      detail: {
        isFiltered: isFiltered ? 1 : 0,
        isUnmasked: isUnmasked ? 1 : 0,
        reason,
      },
      sees: (rows: readonly { id: string; asOf: IsoDate }[]) =>
        isUnmasked ? rows.map(({ id }) => id) : [],
      read: ({ actor, businessOn: asOf }) => {
        const ids = listExportedIds(db, { ...input, asOf, userId: actor.userId });
        if (ids.length === 0) return refuse("ledgerExport.nothing");
        return accept(ids.map((id) => ({ id, asOf })));
      },
    });
    if (!found.ok) return found;
    const [first] = found.value;
    if (!first) return refuse("ledgerExport.nothing");
    const { asOf } = first;
    const ids = found.value.map(({ id }) => id);
    const { rows } = await readCurrentLedger(db, { ledger, projectId, ids, asOf });
    const written = await layOutExport(caller, {
      projectId,
      ledger,
      definition: defineLedger(db, { ledger, projectId }),
      rows,
      isUnmasked,
      what: isFiltered ? "filtered" : "all",
      count: ids.length,
    });
    if (!written.ok) return written;
    return accept({
      fileName: `${ledger}-${asOf}.xlsx`,
      contentType: workbookType,
      body: written.value,
    });
  },
});

/** An order leaves nothing out. */
function narrows({ filter, availability, layout, ...rest }: z.output<typeof exportInput>): boolean {
  const { order: _, descending: __, ...terms } = rest;
  return Boolean(filter || availability || layout) || Object.keys(saidTerms(terms)).length > 0;
}
