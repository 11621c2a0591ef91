import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import { parseDayText } from "#domain/workbook/cell/day-text.ts";
import { bareNumber } from "./bare-number.ts";
import { checkIdentity, type IdentityRefusal, type Sex } from "./identity-number.ts";

/**
 * 居民身份证, 港澳台居民居住证, 港澳居民来往内地通行证, 台湾居民来往大陆通行证, 护照, 外国人永久居留身份证; of an
 * organisation its 统一社会信用代码.
 */
export const paperKinds = [
  "residentIdentity",
  "residencePermit",
  "hongKongMacaoPermit",
  "taiwanPermit",
  "passport",
  "foreignerPermit",
  "creditCode",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A number that says who holds something, and of what paper it is. */
export type IdentityPaper = {
  readonly kind: PaperKind;
  readonly number: string;
  /** null where the number does not say */
  readonly birthOn: IsoDate | null;
  readonly sex: Sex | null;
  /** of a credit code: its check character is another than it should be, which is asked about */
  readonly isDoubtful: boolean;
};

type Person = Parameters<typeof checkIdentity>[0];

/** By their shapes, which do not overlap. */
const shapes: readonly (readonly [PaperKind, RegExp])[] = [
  ["hongKongMacaoPermit", /^[HM]\d{8}(?:\d{2})?$/],
  ["taiwanPermit", /^\d{8}$/],
  ["foreignerPermit", /^[A-Z]{3}\d{12}$/],
  ["passport", /^(?:[A-Z]{1,2}\d{6,8}|[A-Z]{2}\d{7}|1[45]\d{7})$/],
];

/**
 * Reads the number of whatever paper a holder has. A resident identity number and a residence permit
 * (GB 11643, permits from 810000 on) are held against sex and birth day; a credit code against its
 * check character (GB 32100-2015); permits and passports have their shapes alone. Eight digits that
 * are a day are a birth day in the wrong place. A credit code whose check character differs is
 * taken and doubted: codes of old registers are about that were made without it.
 *
 * A refusal carries no part of the number.
 *
 * @example
 * checkPaper({ number: "H12345678", asOf: "2015-04-15" })
 * //=> { ok: true, value: { kind: "hongKongMacaoPermit", number: "H12345678", birthOn: null, sex: null } }
 */
export function checkPaper(person: Person): Outcome<IdentityPaper, IdentityRefusal> {
  const number = bareNumber(person.number);
  const unsaid = { number, birthOn: null, sex: null, isDoubtful: false };
  const shape = shapes.find(([, pattern]) => pattern.test(number));
  const isDay = /^\d{8}$/.test(number) && parseDayText(number) !== null;
  if (shape && !isDay) return accept({ kind: shape[0], ...unsaid });
  if (isOfOrganisation(number)) {
    const isDoubtful = number.charAt(17) !== creditCodeCheck(number.slice(0, 17));
    return accept({ kind: "creditCode", ...unsaid, isDoubtful });
  }
  const identity = checkIdentity({ ...person, number });
  if (!identity.ok) return identity;
  const kind = /^8[123]0000/.test(number) ? "residencePermit" : "residentIdentity";
  return accept({ kind, ...identity.value, isDoubtful: false });
}

/**
 * Whether a kept number is of an organisation.
 *
 * @example
 * isOfOrganisation("91350100M000100Y43") //=> true
 */
export function isOfOrganisation(number: string): boolean {
  return creditCode.test(number) && /[A-WYZ]/.test(number);
}

/** The last day there is: whether somebody is born yet is for the day of a change to say. */
export const atAnyTime = "9999-12-31";

/**
 * Whether a number is asked about before it is taken: a credit code whose check character differs.
 *
 * @example
 * isDoubtfulNumber("91350100M000100Y44") //=> true
 */
export function isDoubtfulNumber(number: string): boolean {
  const paper = checkPaper({ number, asOf: atAnyTime });
  return paper.ok && paper.value.isDoubtful;
}

/** A credit code of digits alone cannot be told from an identity number; its organisation code has a letter. */
const creditCode = /^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/;

/** GB 32100-2015: letters without I, O, S, V and Z, and for each place a weight of 3^(i−1) mod 31. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * The 18th character of a credit code for the first 17.
 *
 * @throws RangeError where one of them is none of a credit code
 * @example
 * creditCodeCheck("91350100M000100Y4") //=> "3", the standard's own example
 */
export function creditCodeCheck(first17: string): string {
  let [sum, weight] = [0, 1];
  for (const character of first17) {
    const value = characters.indexOf(character);
    if (value < 0) throw new RangeError("no character of a credit code");
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return characters.charAt((31 - (sum % 31)) % 31);
}
