import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { bareNumber } from "./bare-number.ts";

export const identityRefusals = [
  "identity.wrongLength",
  "identity.wrongCharacter",
  "identity.checkDigit",
  "identity.birthDay",
  "identity.notYetBorn",
  "identity.sexDiffers",
  "identity.birthDiffers",
] as const;
export type IdentityRefusal = (typeof identityRefusals)[number];

export const sexes = ["male", "female"] as const;
export type Sex = (typeof sexes)[number];

/** What a resident identity number says of its holder. */
export interface Identity {
  /** normalised: 17 digits and a digit or `X` */
  readonly number: string;
  readonly birthOn: IsoDate;
  readonly sex: Sex;
}

/** GB 11643-1999, 5: Wi = 2^(18−i) mod 11 for the positions from the left. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/**
 * The 18th character for the first 17: ISO 7064 MOD 11-2, as GB 11643-1999 takes it.
 *
 * @throws RangeError when it is not 17 digits
 * @example
 * identityCheckDigit("11010519491231002") //=> "X", the standard's own example
 */
export function identityCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError("not 17 digits");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checkDigits.charAt(sum % 11);
}

/**
 * Reads a resident identity number of 18 characters (GB 11643-1999) and holds it against what else
 * is known. The old form of 15 digits ended in 2013 and is refused by its length. The area code
 * is not looked up: codes are abolished and the numbers with them stay valid. Other papers
 * are for `checkPaper`.
 *
 * A refusal carries no part of the number and no day out of it, so that none gets into a log.
 *
 * @param person.sex and `birthOn` as filled in elsewhere; nothing is compared where they are missing
 * @param person.asOf the business date: nobody is born after it
 * @example
 * checkIdentity({ number: "44052418800101001x", asOf: "2015-04-15" })
 * //=> { ok: false, refusal: "identity.checkDigit", field: "number" }, since it ends in 4
 */
export function checkIdentity(person: {
  number: string;
  sex?: Sex | null;
  birthOn?: IsoDate | null;
  asOf: IsoDate;
}): Outcome<Identity, IdentityRefusal> {
  const number = bareNumber(person.number);
  const wrong = wrongWriting(number);
  if (wrong) return refuse(wrong, { field: "number" });
  const birthOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isIsoDate(birthOn)) return refuse("identity.birthDay", { field: "number" });
  if (birthOn > person.asOf) return refuse("identity.notYetBorn", { field: "number" });
  const sex: Sex = Number(number[16]) % 2 === 1 ? "male" : "female";
  if (person.sex && person.sex !== sex) return refuse("identity.sexDiffers", { field: "sex" });
  if (person.birthOn && person.birthOn !== birthOn) {
    return refuse("identity.birthDiffers", { field: "birthOn" });
  }
  return accept({ number, birthOn, sex });
}

/** A wrong check digit comes first: it says that some digit is mistyped, whichever. */
function wrongWriting(number: string): IdentityRefusal | null {
  if (number.length !== 18) return "identity.wrongLength";
  if (!/^\d{17}[\dX]$/.test(number)) return "identity.wrongCharacter";
  return number[17] === identityCheckDigit(number.slice(0, 17)) ? null : "identity.checkDigit";
}
