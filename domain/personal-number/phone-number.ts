import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { bareNumber } from "./bare-number.ts";

export const phoneRefusals = ["phone.notAPhone"] as const;
export type PhoneRefusal = (typeof phoneRefusals)[number];

export interface Phone {
  readonly kind: "mobile" | "landline";
  /** `13812345678`, or `0371-67891234`: the same for every way of writing it */
  readonly number: string;
}

const mobile = /^1[3-9]\d{9}$/;
/** Beijing and 02x have 3 digits and numbers of 8; all others 4 digits and numbers of 7 or 8. */
const landline = /^(010|02\d)([2-9]\d{7})$|^(0[3-9]\d{2})([2-9]\d{6,7})$/;
const countryCode = /^(?:\+86|0086|86(?=1[3-9]\d{9}$))/;

/**
 * Reads a telephone number of the mainland: a mobile one or a landline with its area code (the
 * national numbering plan of 2003, with the mobile blocks from 13 to 19). Spaces, hyphens,
 * brackets, full-width digits and +86 are put right. An extension, a short number and a landline
 * without its area code are refused: none could be dialled from elsewhere.
 *
 * @example
 * checkPhone("+86 138-1234-5678") //=> { ok: true, value: { kind: "mobile", number: "13812345678" } }
 * checkPhone("(0371) 6789 1234") //=> { ok: true, value: { kind: "landline", number: "0371-67891234" } }
 */
export function checkPhone(text: string): Outcome<Phone, PhoneRefusal> {
  const number = dialled(text);
  if (mobile.test(number)) return accept({ kind: "mobile", number });
  const [, shortArea, shortRest, longArea, longRest] = landline.exec(number) ?? [];
  const area = shortArea ?? longArea;
  if (area === undefined) return refuse("phone.notAPhone", { field: "phone" });
  return accept({ kind: "landline", number: `${area}-${shortRest ?? longRest}` });
}

/** The most numbers of one person. */
const mostPhones = 4;

/**
 * Reads the telephone numbers of a person, one or several behind one another, as `checkPhone` reads
 * each; kept with 、 between them.
 *
 * @example
 * checkPhones("13812345678、139 1234 5678") //=> { ok: true, value: "13812345678、13912345678" }
 */
export function checkPhones(text: string): Outcome<string, PhoneRefusal> {
  const whole = checkPhone(text);
  if (whole.ok) return accept(whole.value.number);
  const parts = text
    .normalize("NFKC")
    .split(between)
    .filter((part) => part.trim() !== "");
  const phones = (parts.length > 1 ? parts : text.trim().split(/\s+/)).map(checkPhone);
  const numbers = phones.flatMap((phone) => (phone.ok ? [phone.value.number] : []));
  const isRead = numbers.length === phones.length && numbers.length <= mostPhones;
  if (!isRead) return refuse("phone.notAPhone", { field: "phone" });
  return accept([...new Set(numbers)].join(phoneSeparator));
}

/** What people write between two numbers. */
const between = /[\u3001,;/|\n]/;
const phoneSeparator = "\u3001";

/** The numbers of a person one by one. */
export function phonesOf(kept: string): string[] {
  return kept.split(phoneSeparator);
}

/** As dialled within the country: after the country code an area has lost its 0. */
function dialled(text: string): string {
  const digits = bareNumber(text).replace(/[()\p{Dash_Punctuation}\u2212]/gu, "");
  const national = digits.replace(countryCode, "");
  const isAbroad = national !== digits;
  return isAbroad && !/^(0|1[3-9])/.test(national) ? `0${national}` : national;
}
