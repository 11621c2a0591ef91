import "server-only";
import type { Caller } from "#db/command/define-command.ts";
import { issueReceipt } from "#db/household/receipt/issue-receipt.ts";
import { issueReceipts } from "#db/household/receipt/issue-receipts.ts";
import { listStubs } from "#db/household/receipt/list-stubs.ts";
import { makeReceiptIssue, type ReceiptIssue } from "#db/household/receipt/receipt-codes.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { groupReceiptCode } from "#domain/household/receipt/receipt-code.ts";
import type {
  ReceiptBatchInput,
  ReceiptIssueInput,
} from "#domain/household/receipt/receipt-input.ts";
import type { IssuedSlips, ReceiptSlip } from "#domain/household/receipt/receipt-slip.ts";

/** Issues the receipt of a household and makes what is printed. The code exists in this request only. */
export function issueSlip(
  db: Db,
  caller: Caller,
  input: ReceiptIssueInput,
): Outcome<IssuedSlips, string> {
  const issue = makeReceiptIssue();
  const issued = issueReceipt(db, caller, { ...input, issue });
  if (!issued.ok) return issued;
  const { householdId, ...rest } = issued.value;
  return accept(slipsOf(db, issue, { ...rest, householdIds: [householdId], remaining: 0 }));
}

/** The same for many, each with a code of its own. */
export function issueSlips(
  db: Db,
  caller: Caller,
  input: ReceiptBatchInput,
): Outcome<IssuedSlips, string> {
  const issue = makeReceiptIssue();
  const issued = issueReceipts(db, caller, { ...input, issue });
  return issued.ok ? accept(slipsOf(db, issue, issued.value)) : issued;
}

type Issued = {
  readonly issueId: string;
  readonly householdIds: readonly string[];
  readonly expiresOn: string;
  readonly remaining: number;
};

function slipsOf(
  db: Db,
  issue: ReceiptIssue,
  { issueId, householdIds, expiresOn, remaining }: Issued,
): IssuedSlips {
  if (issueId !== issue.issueId) return { slips: null, expiresOn, remaining };
  const stubs = listStubs(db, householdIds);
  const slips = householdIds.flatMap((id): ReceiptSlip[] => {
    const stub = stubs.get(id);
    return stub ? [{ code: groupReceiptCode(issue.codeOf(id)), stub }] : [];
  });
  return { slips, expiresOn, remaining };
}
