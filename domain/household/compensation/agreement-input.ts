import { z } from "zod";
import { moneyField } from "#domain/form/figure-field.ts";
import {
  confirmsField,
  idField,
  optionalId,
  requestKey,
  requiredText,
  wholeField,
} from "#domain/form/form-field.ts";
import { optionalNearDay } from "#domain/form/near-day.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { compensationMethods } from "#domain/household/stage/stage.ts";
import { agreementKinds } from "./compensation-kinds.ts";

const emptied = (text: unknown) => (text === "" ? undefined : text);

/** 补偿协议 or 补偿决定 as typed; with `correctsId` it takes the place of another. */
export const agreementInput = z.strictObject({
  requestKey,
  householdId: idField,
  correctsId: optionalId,
  kind: z.enum(agreementKinds),
  number: impersonal(requiredText(60), { style: "reference" }),
  /** The day it was signed or decided; needed only where the ledger has not that stage yet. */
  on: optionalNearDay,
  way: z.enum(compensationMethods),
  amount: moneyField,
  moveByOn: optionalNearDay,
  transitionMonths: z
    .preprocess(emptied, wholeField({ min: 0, max: 120 }).optional())
    .transform((months) => months ?? null),
  monthlyAllowance: z.preprocess(emptied, moneyField.optional()).transform((fen) => fen ?? null),
  confirms: confirmsField,
});
export type AgreementInput = z.output<typeof agreementInput>;
