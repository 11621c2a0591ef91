import { createHash } from "node:crypto";

/**
 * The key under which a request's answer is kept: the form's own key and what was typed. A form
 * come back to with the browser's Back button carries its old key; with something else typed in
 * it is another request, and must be decided, not answered with the first receipt.
 *
 * @example
 * receiptKey({ requestKey, percent: 60 }) === receiptKey({ requestKey, percent: 65 }) //=> false
 */
export function receiptKey(input: { readonly requestKey: string }): string {
  const content = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  return `${input.requestKey} ${content}`;
}
