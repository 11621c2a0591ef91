import { checkPhone, phonesOf } from "#domain/personal-number/phone-number.ts";
import { compoundSurnames } from "./compound-surnames.ts";
import type { PersonalNumber } from "./personal-number.ts";

const star = "*";
/** of a name, however long it is: its length would say who it is */
const restOfName = "**";

/**
 * A name by its surname: 王** . A compound surname stays whole where a given name follows; of a name
 * without a Chinese surname the first letter stays.
 *
 * @example
 * maskName("王小明") //=> "王**"
 * maskName("欧阳娜") //=> "欧阳**"
 * maskName("John Smith") //=> "J**"
 */
export function maskName(name: string): string {
  const characters = [...name.trim()];
  const pair = characters.slice(0, 2).join("");
  const isCompound = characters.length > 2 && compoundSurnames.has(pair);
  return (isCompound ? pair : (characters[0] ?? "")) + restOfName;
}

/**
 * An identity number by its area and its last two characters; a permit or passport, which are
 * shorter, by its first and its last two. Of a text too short for that nothing is shown.
 *
 * @example
 * maskIdentity("11010519491231002X") //=> "110105**********2X"
 * maskIdentity("H12345678") //=> "H******78"
 */
export function maskIdentity(number: string): string {
  if (number.length < 8) return hidden(number);
  return number.length < 15 ? keepEnds(number, 1, 2) : keepEnds(number, 6, 2);
}

/**
 * A mobile number by its first three and last four digits, a landline by its area code and last
 * four; several one by one. Of anything else nothing is shown.
 *
 * @example
 * maskPhone("13812345678") //=> "138****5678"
 * maskPhone("0371-67891234") //=> "0371-****1234"
 */
export function maskPhone(number: string): string {
  return phonesOf(number).map(maskOnePhone).join("\u3001");
}

function maskOnePhone(number: string): string {
  const phone = checkPhone(number);
  if (!phone.ok) return hidden(number);
  const { kind, number: written } = phone.value;
  return keepEnds(written, kind === "mobile" ? 3 : written.indexOf("-") + 1, 4);
}

/**
 * A bank account by its last four digits, without saying how long it is.
 *
 * @example
 * maskBankAccount("6222021234567890128") //=> "****0128"
 */
export function maskBankAccount(number: string): string {
  return star.repeat(4) + (number.length < 12 ? "" : number.slice(-4));
}

/**
 * How each number of a person is masked.
 *
 * @example
 * numberMasks.phone("13812345678") //=> "138****5678"
 */
export const numberMasks: Readonly<Record<PersonalNumber, (number: string) => string>> = {
  identity: maskIdentity,
  phone: maskPhone,
  bankAccount: maskBankAccount,
};

function keepEnds(text: string, first: number, last: number): string {
  const middle = star.repeat(text.length - first - last);
  return text.slice(0, first) + middle + text.slice(-last);
}

function hidden(text: string): string {
  return star.repeat(text.length);
}
