import { luhnDigit } from "#domain/personal-number/bank-account.ts";
import { isAscending, type JoinedGroups, splitBy } from "./digit-chain.ts";
import { isDocumentNumber } from "./identity-in-text.ts";

const announced =
  /(?:账号|帐号|卡号|账户|银行卡|储蓄卡|存折|ACCOUNT|CARD NO)[^\d]{0,8}\d(?:[\s-]?\d){7}/;
/** A day and a serial number or a time of day, in one: 20150415103000. */
const datedSerial = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4,6}$/;
const isYear = (digits: string) => /^(?:19|20)\d{2}$/.test(digits);

/** Whether a text, its days already taken out, has a number after the word for an account. */
export function holdsAnnouncedAccount(text: string): boolean {
  return announced.test(text);
}

/** Whether digits are the number of a bank card: 16 to 19 of them, with their check digit. */
export function isCardNumber(joined: JoinedGroups): boolean {
  const { number, lengths, joints } = joined;
  const isCut = lengths.slice(0, -1).every((length) => length >= 4);
  const isSpelt = lengths.every((length) => length === 1);
  if (!isCut && !isSpelt) return false;
  if (isAscending(joined) && joints.some((sign) => /[,、;]/.test(sign))) return false;
  return /^[3-9]\d{15,18}$/.test(number) && luhnDigit(number.slice(0, -1)) === number.at(-1);
}

/**
 * Whether digits may be an account: twelve and more at once, or in groups of four and more with
 * spaces or hyphens between them. Years, lists that go up, document numbers and days with a serial
 * number behind are none.
 */
export function isAccountNumber(joined: JoinedGroups): boolean {
  const { number, lengths, joints } = joined;
  if (!/^\d{12,}$/.test(number)) return false;
  if (lengths.length === 1) return !isDocumentNumber(joined) && !datedSerial.test(number);
  const [first = 0, ...others] = lengths;
  const isEven = others.slice(0, -1).every((length) => length === first);
  const isCut = first >= 4 && isEven && (others.at(-1) ?? 0) <= first && lengths.length >= 3;
  const isJoined = joints.every((sign) => /^[\s\p{Pd}]+$/u.test(sign));
  return isCut && isJoined && !isAscending(joined) && !splitBy(joined).every(isYear);
}
