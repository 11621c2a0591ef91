import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { bareNumber } from "./bare-number.ts";

export const bankAccountRefusals = [
  "bankAccount.wrongCharacter",
  "bankAccount.wrongLength",
  "bankAccount.checkDigit",
] as const;
export type BankAccountRefusal = (typeof bankAccountRefusals)[number];

/**
 * Reads the number of a bank card: 16 to 19 digits, the last of them by Luhn (ISO/IEC 7812-1, as
 * UnionPay issues them). Spaces, hyphens and full-width digits are put right. Compensation is paid
 * to a card; the number of a passbook has no check digit and is mostly refused. The account of an
 * organisation has 8 to 30 digits, each bank its own way, and no check digit.
 *
 * A refusal carries no digit of it.
 *
 * @example
 * checkBankAccount("6222 0212 3456 7890 128") //=> { ok: true, value: "6222021234567890128" }
 */
export function checkBankAccount(
  text: string,
  { isCorporate = false }: { isCorporate?: boolean } = {},
): Outcome<string, BankAccountRefusal> {
  const number = bareNumber(text).replace(/[\p{Dash_Punctuation}\u2212]/gu, "");
  const refusal = wrongWriting(number, isCorporate);
  return refusal ? refuse(refusal, { field: "bankAccount" }) : accept(number);
}

function wrongWriting(number: string, isCorporate: boolean): BankAccountRefusal | null {
  if (!/^\d*$/.test(number)) return "bankAccount.wrongCharacter";
  if (isCorporate) return /^\d{8,30}$/.test(number) ? null : "bankAccount.wrongLength";
  if (number.length < 16 || number.length > 19) return "bankAccount.wrongLength";
  return luhnSum(number) % 10 === 0 ? null : "bankAccount.checkDigit";
}

/** Every second digit from the right counts double, by the sum of its own digits. */
function luhnSum(number: string): number {
  return [...number].reduceRight((sum, digit, index) => {
    const isDoubled = (number.length - index) % 2 === 0;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/**
 * The digit that makes a number pass: what a bank appends.
 *
 * @example
 * luhnDigit("622202123456789012") //=> "8"
 */
export function luhnDigit(number: string): string {
  return String((10 - (luhnSum(`${number}0`) % 10)) % 10);
}
