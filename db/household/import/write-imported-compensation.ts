import { count, eq } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { agreement, payment } from "#db/schema/household/household-compensation.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import type { CompensationEdit, RowRefusal } from "#domain/household/import/import-diff.ts";
import { writeImportedAgreements } from "./write-imported-agreements.ts";
import { writeImportedPayments } from "./write-imported-payments.ts";

/**
 * Writes all that a file changes of the compensation of one household, what is agreed before what is
 * paid, each by the rules of the forms. Answers every refusal at its cell.
 */
export function writeImportedCompensation(
  context: ChangeContext,
  change: CompensationEdit,
  { projectId }: { readonly projectId: string },
): RowRefusal[] {
  const { id, agreements, payments, version } = change;
  if (findHouseholdInScope(context, id)?.projectId !== projectId) {
    return [refuseWhole(change, "household.notFound")];
  }
  // Whatever was recorded since the file was checked, nobody has held the file against.
  if (countRecorded(context, id) !== version) {
    return [refuseWhole(change, "importRow.compensationChangedSince")];
  }
  const refused = writeImportedAgreements(context, agreements, id);
  const unpaid = writeImportedPayments(context, payments, id);
  // What is refused for want of an agreement that was itself refused is said once.
  const isAgreed = refused.length === 0;
  return [...refused, ...unpaid.filter(({ code }) => isAgreed || code !== "payment.noAgreement")];
}

function refuseWhole({ agreements, payments }: CompensationEdit, code: string): RowRefusal {
  const sheet = agreements.length > 0 ? "agreements" : "payments";
  const [first] = [...agreements, ...payments];
  return { sheet, row: first?.row ?? 0, code };
}

/** How many rows say what happened with a household: there are never fewer. */
function countRecorded({ tx }: ChangeContext, id: string): number {
  const tables = [agreement, payment, householdEvent];
  const counts = tables.map((table) =>
    tx.select({ rows: count() }).from(table).where(eq(table.householdId, id)).get(),
  );
  return counts.reduce((sum, found) => sum + (found?.rows ?? 0), 0);
}
