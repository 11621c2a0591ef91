import { checkPhone } from "#domain/personal-number/phone-number.ts";

/** 12345 and its like, the five and six digits of 95… and 96…, and the 400 and 800 numbers. */
const service = /^(1\d{4}|9[56]\d{3,4}|[48]00\d{7})$/;

/**
 * The telephone of an office as everybody may dial it; undefined where nobody could. Beside what
 * `checkPhone` reads it may be a service number.
 *
 * @example
 * readOfficeTelephone("（0371）6789 1234") //=> "0371-67891234"
 * readOfficeTelephone("12345") //=> "12345"
 * readOfficeTelephone("67891234") //=> undefined
 */
export function readOfficeTelephone(typed: string): string | undefined {
  const digits = typed.normalize("NFKC").replace(/[\s()\p{Dash_Punctuation}]/gu, "");
  if (service.test(digits)) return digits.replace(/^([48]00)(\d{3})/, "$1-$2-");
  const phone = checkPhone(typed);
  return phone.ok ? phone.value.number : undefined;
}
