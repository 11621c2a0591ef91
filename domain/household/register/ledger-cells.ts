import { z } from "zod";
import { areaField, countField, shareField } from "#domain/form/figure-field.ts";
import { optionalDay, optionalText, requiredText } from "#domain/form/form-field.ts";
import { optionalNearDay } from "#domain/form/near-day.ts";
import { agreementInput } from "#domain/household/compensation/agreement-input.ts";
import { agreementKinds, paymentKinds } from "#domain/household/compensation/compensation-kinds.ts";
import { paymentInput } from "#domain/household/compensation/payment-input.ts";
import { holderKinds } from "#domain/household/person/holder.ts";
import { unitStates } from "#domain/household/resettlement/resettlement.ts";
import { unitAttributes } from "#domain/household/resettlement/unit-input.ts";
import { compensationMethods, tenures } from "#domain/household/stage/stage.ts";
import { checkBankAccount } from "#domain/personal-number/bank-account.ts";
import { atAnyTime, checkPaper } from "#domain/personal-number/identity-paper.ts";
import { checkPhones } from "#domain/personal-number/phone-number.ts";
import { buildingAttributes } from "./building-input.ts";
import { holderFields, householdAttributes } from "./household-input.ts";

/** What a cell holds that says yes. */
export const saidYes = "yes";

type Rule = (text: string) => { readonly ok: boolean; readonly refusal?: string };

/** An optional text that a rule looks at as soon as it is read, so that its cell is named. */
const ruled = (rule: Rule) =>
  optionalText(80).superRefine((text, context) => {
    const outcome = text === null ? null : rule(text);
    if (outcome && !outcome.ok) context.addIssue({ code: "custom", message: outcome.refusal });
  });

/** One of a list that must be chosen. */
const required = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .min(1)
    .pipe(z.enum(values as readonly [T, ...T[]]));

const { specialGroup, way, certificateNumber, keyReason, nextVisitOn, note } =
  householdAttributes.shape;

const {
  number,
  amount: agreed,
  moveByOn,
  transitionMonths,
  monthlyAllowance,
} = agreementInput.shape;
const { paidOn, amount: paid } = paymentInput.shape;

/** 是, or left empty. */
const said = z.string().transform((text) => text === saidYes);

/** What a cell of each sheet may hold: the fields of the forms. */
export const ledgerCells = {
  building: buildingAttributes.shape,
  household: {
    code: householdAttributes.shape.code,
    building: buildingAttributes.shape.name,
    door: householdAttributes.shape.door,
    persons: countField,
    area: areaField,
    tenure: required(tenures),
    certificateNumber,
    specialGroup,
    way,
    keyReason,
    nextVisitOn,
    note,
  },
  stage: optionalNearDay,
  holder: {
    household: requiredText(40),
    kind: required(holderKinds),
    name: requiredText(40),
    share: shareField,
    identity: ruled((number) => checkPaper({ number, asOf: atAnyTime })),
    sex: holderFields.shape.sex,
    birthOn: optionalDay,
    phone: ruled(checkPhones),
    bankAccount: ruled((number) => checkBankAccount(number, { isCorporate: true })),
  },
  agreement: {
    household: requiredText(40),
    kind: required(agreementKinds),
    on: optionalNearDay,
    way: required(compensationMethods),
    number,
    amount: agreed,
    moveByOn,
    transitionMonths,
    monthlyAllowance,
  },
  payment: {
    household: requiredText(40),
    kind: required(paymentKinds),
    paidOn,
    amount: paid,
    nth: z.string().regex(/^([2-9]|[1-9]\d)?$/, { message: "field.invalid" }),
    completes: said,
    acceptsExcess: said,
  },
  unit: { ...unitAttributes.shape, state: required(unitStates) },
} as const;
