import { and, eq, isNull } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { insertMany } from "#db/command/insert-many.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { findSituation } from "#db/household/stage/write-household-event.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  type ReceiptIssueInput,
  receiptIssueInput,
} from "#domain/household/receipt/receipt-input.ts";
import { stageDays } from "#domain/household/stage/household-event.ts";
import { findOpenReceipt } from "./find-receipt.ts";
import { type ReceiptIssue, receiptIndex } from "./receipt-codes.ts";

export type ReceiptIssued = {
  readonly householdId: string;
  /** Of the attempt that wrote it: a retry is answered with the first one's. */
  readonly issueId: string;
  readonly expiresOn: IsoDate;
};

/**
 * A clerk issues a receipt for a household that has agreed; the one it had ends. The code is neither
 * in the answer nor in the audit row: whoever made the issue has it.
 */
export const issueReceipt = defineCommand(
  "issueReceipt",
  receiptIssueInput,
  (
    context,
    { householdId, replacesId, months, issue }: ReceiptIssueInput & { issue: ReceiptIssue },
  ): Outcome<
    ReceiptIssued,
    "household.notFound" | "receipt.notSigned" | "receipt.changedSince"
  > => {
    const { tx, businessOn, record } = context;
    const found = findHouseholdInScope(context, householdId);
    if (!found) return refuse("household.notFound");
    const days = stageDays(findSituation(context, householdId).events, businessOn);
    if (!days.signed && !days.decided) return refuse("receipt.notSigned");
    const open = findOpenReceipt(tx, householdId);
    if ((open?.id ?? null) !== replacesId) return refuse("receipt.changedSince");
    const expiresOn = addMonths(businessOn, months);
    writeReceipts(context, { householdIds: [householdId], expiresOn, issue });
    const { projectId } = found;
    record(
      "receipt.issued",
      { type: "household", id: householdId },
      { projectId, expiresOn, replacesId },
    );
    return accept({ householdId, issueId: issue.issueId, expiresOn });
  },
);

type Written = {
  readonly householdIds: readonly string[];
  readonly expiresOn: IsoDate;
  readonly issue: ReceiptIssue;
};

/** Writes receipts within a transaction under way; those the households had end. */
export function writeReceipts(
  { tx, actor, at, businessOn }: ChangeContext,
  { householdIds, expiresOn, issue }: Written,
): void {
  const isOpen = isNull(householdReceipt.ending);
  tx.update(householdReceipt)
    .set({ ending: "replaced", endedOn: businessOn })
    .where(and(isOneOf(householdReceipt.householdId, householdIds), isOpen))
    .run();
  const by = { issuedOn: businessOn, issuedAt: at, issuedById: actor.userId, expiresOn };
  const rows = householdIds.map((householdId) => ({
    id: crypto.randomUUID(),
    householdId,
    codeIndex: receiptIndex(issue.codeOf(householdId)),
    ...by,
  }));
  insertMany(tx, householdReceipt, rows);
}

/** SQL: nobody has ended the receipt with this id. */
export const isOpenReceipt = (id: string) =>
  and(eq(householdReceipt.id, id), isNull(householdReceipt.ending));
