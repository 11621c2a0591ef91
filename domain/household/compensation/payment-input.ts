import { z } from "zod";
import { moneyField } from "#domain/form/figure-field.ts";
import {
  checkbox,
  confirmsField,
  idField,
  optionalId,
  requestKey,
  seenField,
} from "#domain/form/form-field.ts";
import { nearDay } from "#domain/form/near-day.ts";
import { paymentKinds } from "./compensation-kinds.ts";

/** 兑付 as typed; with `correctsId` it takes the place of another, or takes it back. */
export const paymentInput = z.strictObject({
  requestKey,
  householdId: idField,
  correctsId: optionalId,
  /** How many were recorded when the form was drawn: whoever enters second sees the first. */
  seenPayments: seenField,
  kind: z.enum(paymentKinds),
  amount: moneyField,
  paidOn: nearDay,
  /** More than was agreed, and meant so. */
  acceptsExcess: checkbox,
  /** With it everything agreed is paid: the household is 兑付 from that day. */
  completes: checkbox,
  takesBack: checkbox,
  confirms: confirmsField,
});
export type PaymentInput = z.output<typeof paymentInput>;
