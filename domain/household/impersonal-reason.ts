import { accept, type Outcome, refuse } from "../outcome.ts";
import type { PersonalNumber } from "./personal-number.ts";

/** Whom a reason must not name. */
export type NamedPerson = { readonly name: string } & Readonly<
  Record<PersonalNumber, string | null>
>;
export type ReasonRefusal = "reason.namesSomebody";

const day = /(?<!\d)(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}(?!\d)/g;
/** Fewest digits of a mobile number, an identity number or a bank account. */
const longNumber = /(?:\d[ -]?){10}[\dX]/i;

/**
 * Whether a reason may go into the audit trail, which holds no name and no number of a resident:
 * nobody of the household may be named in it, and nothing in it may look like the number of
 * anybody. Days are no such numbers.
 *
 * @example
 * decideReason("打 138-0013-8000 约时间", [])
 * //=> { ok: false, refusal: "reason.namesSomebody", field: "reason" }
 */
export function decideReason(
  reason: string,
  persons: readonly NamedPerson[],
): Outcome<string, ReasonRefusal> {
  const plain = reason.normalize("NFKC");
  const close = packed(plain);
  const isNamed = persons.some(({ name, ...numbers }) =>
    [name, numbers.phone, numbers.identity, numbers.bankAccount].some(
      (text) => text !== null && text.length > 1 && close.includes(packed(text)),
    ),
  );
  if (isNamed || longNumber.test(plain.replace(day, "…"))) {
    return refuse("reason.namesSomebody", { field: "reason" });
  }
  return accept(reason);
}

/** Without what people put between the parts of a name or a number. */
function packed(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-·.]/g, "")
    .toUpperCase();
}
