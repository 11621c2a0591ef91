import { defineCommand } from "#db/command/define-command.ts";
import { householdReceipt } from "#db/schema/household/household-receipt.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import {
  receiptRenewalInput,
  receiptRevocationInput,
} from "#domain/household/receipt/receipt-input.ts";
import { findReceiptInScope } from "./find-receipt.ts";
import { isOpenReceipt } from "./issue-receipt.ts";

type OfHousehold = { readonly householdId: string };

/** A clerk takes a receipt back: from then on its code is as unknown as any other. */
export const revokeReceipt = defineCommand(
  "revokeReceipt",
  receiptRevocationInput,
  (context, { receiptId, reason }): Outcome<OfHousehold, "receipt.notFound"> => {
    const found = findReceiptInScope(context, receiptId);
    if (!found) return refuse("receipt.notFound");
    const { tx, businessOn, record } = context;
    tx.update(householdReceipt)
      .set({ ending: "revoked", endedOn: businessOn, endReason: reason })
      .where(isOpenReceipt(receiptId))
      .run();
    const { id, projectId } = found.household;
    record("receipt.revoked", { type: "household", id }, { projectId, receiptId, reason });
    return accept({ householdId: id });
  },
);

/** A clerk lets a receipt be read for longer, from today; its code stays. */
export const renewReceipt = defineCommand(
  "renewReceipt",
  receiptRenewalInput,
  (context, { receiptId, months }): Outcome<OfHousehold, "receipt.notFound"> => {
    const found = findReceiptInScope(context, receiptId);
    if (!found) return refuse("receipt.notFound");
    const { tx, businessOn, record } = context;
    const expiresOn = addMonths(businessOn, months);
    tx.update(householdReceipt).set({ expiresOn }).where(isOpenReceipt(receiptId)).run();
    const { id, projectId } = found.household;
    record("receipt.renewed", { type: "household", id }, { projectId, receiptId, expiresOn });
    return accept({ householdId: id });
  },
);
