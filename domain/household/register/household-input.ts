import { z } from "zod";
import { areaField, countField, shareField } from "#domain/form/figure-field.ts";
import {
  confirmsField,
  idField,
  optionalDay,
  optionalId,
  optionalLines,
  optionalText,
  requestKey,
  requiredText,
  versionOrNew,
} from "#domain/form/form-field.ts";
import { optionalNearDay } from "#domain/form/near-day.ts";
import { nestRows } from "#domain/form/nested-rows.ts";
import { holderName } from "#domain/free-text/holder-name.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { holderKinds } from "#domain/household/person/holder.ts";
import { compensationMethods, specialGroups, tenures } from "#domain/household/stage/stage.ts";
import { sexes } from "#domain/personal-number/identity-number.ts";
import { parseDayText } from "#domain/workbook/cell/day-text.ts";

/** The most holders of one household. */
export const maxHolders = 20;

/** One of a list, or nothing where it is left empty. */
const choice = <T extends string>(values: readonly T[]) =>
  z
    .enum(["", ...values] as ["", ...T[]])
    .optional()
    .transform((value): T | null => (value ? (value as T) : null));

/**
 * A holder as typed. Of a holder that is there already, a number left empty or sent back masked
 * stays as it is; `-` takes it away.
 */
export const holderFields = z.strictObject({
  /** of one that is there already */
  id: optionalId,
  kind: z.enum(holderKinds),
  name: holderName(requiredText(40)),
  share: shareField,
  identity: optionalText(40),
  /** held against the number, not kept */
  sex: choice(sexes),
  birthOn: optionalDay,
  /** one or several */
  phone: optionalText(80),
  bankAccount: optionalText(40),
});
export type HolderInput = z.output<typeof holderFields>;

/** What a household is, in a form and in a row of a spreadsheet alike. */
export const householdAttributes = z.strictObject({
  code: impersonal(requiredText(40)),
  door: impersonal(
    requiredText(40)
      .refine((text) => /[\p{L}\p{N}]/u.test(text), { message: "door.notADoor", abort: true })
      // What a spreadsheet makes of 1-2-301.
      .refine((text) => parseDayText(text) === null, { message: "door.becameDay" }),
  ),
  certificateNumber: impersonal(optionalText(60), { style: "reference" }),
  persons: countField,
  area: areaField,
  tenure: z.enum(tenures),
  specialGroup: choice(specialGroups),
  way: choice(compensationMethods),
  keyReason: impersonal(optionalLines(200)),
  keyOwnerId: optionalId,
  nextVisitOn: optionalNearDay,
  note: impersonal(optionalLines(500)),
});

/** A row left blank or taken out is null: it keeps its number, by which errors find its fields. */
const holders = z.array(holderFields.nullable()).max(maxHolders);

export const householdForm = householdAttributes.extend({
  requestKey,
  buildingId: idField,
  householdId: optionalId,
  /** 0 for a new one */
  version: versionOrNew,
  holders,
  confirms: confirmsField,
});
export type HouseholdInput = z.output<typeof householdForm>;

/**
 * A household with its holders as the form gives it, new without an id, and the button that was
 * pressed: `save`, or `addHolder` for one more row, which asks for nothing and writes nothing.
 */
export const householdStepInput = z.preprocess(
  readHouseholdStep,
  z.discriminatedUnion("step", [
    householdForm.extend({ step: z.literal("save") }),
    z.strictObject({ step: z.literal("addHolder") }),
  ]),
);

function readHouseholdStep(given: unknown): unknown {
  const fields = z.record(z.string(), z.string()).safeParse(given);
  if (!fields.success) return given;
  const { step = "save", ...form } = fields.data;
  return step === "addHolder" ? { step } : nestRows("holders")({ ...withoutTakenOut(form), step });
}

/** A holder ticked `removed` is as one left blank. */
function withoutTakenOut(form: Readonly<Record<string, string>>): Record<string, string> {
  const rowOf = (name: string) => /^(holders\.\d+)\./.exec(name)?.[1] ?? "";
  const takenOut = Object.keys(form).filter((name) => /^holders\.\d+\.removed$/.test(name));
  const rows = new Set(takenOut.map(rowOf));
  return Object.fromEntries(Object.entries(form).filter(([name]) => !rows.has(rowOf(name))));
}
