import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import type { Caller, ChangeContext } from "#db/command/define-command.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { recordReveals } from "#db/household/person/record-reveals.ts";
import { findLedgerProject } from "#db/household/scope/ledger-scope.ts";
import type { Db } from "#db/open-database.ts";
import { type Outcome, refuse } from "#domain/core/outcome.ts";

/** What is exported of which project. The detail goes into the audit trail: figures and ids only. */
export type LedgerExport<T, R extends string> = {
  readonly projectId: string;
  /** The kind of sheet or file: `households`, `noticeSheet`. */
  readonly sheet: string;
  readonly detail?: Readonly<Record<string, string | number | null>>;
  /** The households whose numbers are in it in full. */
  readonly sees?: (rows: readonly T[]) => readonly string[];
  readonly read: (
    context: Pick<ChangeContext, "tx" | "actor" | "at" | "businessOn">,
  ) => Outcome<readonly T[], R>;
};

/**
 * Reads what leaves the house and writes into the audit trail that it did, in one transaction.
 * Every export counts, one asked for twice too, so it has no request key and no stored answer: one
 * would keep the rows.
 */
export function exportLedger<T, R extends string>(
  db: Db,
  { actor, at }: Caller,
  { projectId, sheet, detail, sees, read }: LedgerExport<T, R>,
): Outcome<readonly T[], R | "ledgerExport.projectNotFound"> {
  return db.transaction(
    (tx) => {
      const businessOn = findBusinessDate(tx, at);
      if (!findLedgerProject(tx, { actor, on: businessOn }, projectId)) {
        return refuse("ledgerExport.projectNotFound");
      }
      const outcome = read({ tx, actor, at, businessOn });
      if (!outcome.ok) return outcome;
      const sequence = recordAuditEvent(tx, {
        actor,
        at,
        businessOn,
        event: "ledger.exported",
        subject: { type: "project", id: projectId },
        detail: { sheet, rows: outcome.value.length, ...detail },
      });
      const householdIds = sees?.(outcome.value) ?? [];
      if (householdIds.length > 0) recordReveals(tx, { sequence, householdIds });
      return outcome;
    },
    { behavior: "immediate" },
  );
}
