import { and, desc, eq, isNull } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import type { Reader } from "#db/open-database.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import { user } from "#db/schema/user.ts";

/** The receipts of a household, the newest first: when and by whom, never the code. */
export function listReceipts(db: Reader, householdId: string) {
  return db
    .select({
      id: householdReceipt.id,
      issuedOn: householdReceipt.issuedOn,
      issuedBy: user.name,
      expiresOn: householdReceipt.expiresOn,
      ending: householdReceipt.ending,
      endedOn: householdReceipt.endedOn,
      endReason: householdReceipt.endReason,
    })
    .from(householdReceipt)
    .innerJoin(user, eq(user.id, householdReceipt.issuedById))
    .where(eq(householdReceipt.householdId, householdId))
    .orderBy(desc(householdReceipt.issuedAt), desc(householdReceipt.id))
    .all();
}
export type ReceiptRow = ReturnType<typeof listReceipts>[number];

/** The one of a household that nobody has ended yet; it may have expired. */
export function findOpenReceipt(db: Reader, householdId: string) {
  return listReceipts(db, householdId).find(({ ending }) => ending === null);
}

/** A receipt that nobody has ended, of a household in the caller's scope. */
export function findReceiptInScope(context: ChangeContext, receiptId: string) {
  const found = context.tx
    .select({ id: householdReceipt.id, householdId: householdReceipt.householdId })
    .from(householdReceipt)
    .where(and(eq(householdReceipt.id, receiptId), isNull(householdReceipt.ending)))
    .get();
  const household = found && findHouseholdInScope(context, found.householdId);
  return household && { receiptId, household };
}
