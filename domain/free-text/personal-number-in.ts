import { holdsAnnouncedAccount, isAccountNumber, isCardNumber } from "./account-in-text.ts";
import { joinedGroups } from "./digit-chain.ts";
import { withoutCodes, withoutFigures } from "./figure-in-text.ts";
import { holdsPaper, isIdentityNumber } from "./identity-in-text.ts";
import { holdsAnnouncedPhone, isPhoneNumber } from "./phone-in-text.ts";
import { hasDigits, withPlainDigits } from "./written-digits.ts";

/** Whose number was found: a phone, an identity paper (passports and permits too), an account. */
export type NumberKind = "phone" | "identity" | "account";

/**
 * How a text is read. Prose holds no long number at all; a reference is itself the number of a
 * file, an agreement or a certificate, so that only what is certainly a person's is found in it.
 */
export type TextStyle = "prose" | "reference";

/**
 * Which number of a person a text holds, in whatever writing; undefined where it holds none. Days,
 * sums, numbers of documents, of buildings and doors, and numbers masked with stars are none.
 *
 * @example
 * personalNumberIn("打一三八零零一三八零零零约时间") //=> "phone"
 * personalNumberIn("郑政〔2015〕12号，14,700平方米") //=> undefined
 */
export function personalNumberIn(text: string, style: TextStyle = "prose"): NumberKind | undefined {
  if (!hasDigits(text)) return undefined;
  const plain = withoutCodes(withPlainDigits(text));
  if (joinedGroups(plain).some(isIdentityNumber)) return "identity";
  const rest = withoutFigures(plain);
  if (holdsPaper(rest)) return "identity";
  const groups = joinedGroups(rest);
  if (holdsAnnouncedPhone(rest) || groups.some(isPhoneNumber)) return "phone";
  if (holdsAnnouncedAccount(rest) || groups.some(isCardNumber)) return "account";
  return style === "prose" && groups.some(isAccountNumber) ? "account" : undefined;
}
