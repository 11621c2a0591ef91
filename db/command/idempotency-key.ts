import { createHash } from "node:crypto";
import type { z } from "zod";
import { formLeaves } from "#domain/free-text/form-leaves.ts";

/**
 * The key under which a request's answer is kept: the form's own key and what was typed. A form
 * come back to with the browser's Back button carries its old key; with something else typed in
 * it is another request, and must be decided, not answered with the first stored answer.
 *
 * @param form the schema of what was typed, whose fields alone count; null where nothing was: then
 * a request is told from another by its key only
 * @example
 * idempotencyKey(form, { requestKey, percent: 60 }) === idempotencyKey(form, { requestKey, percent: 65 })
 * //=> false
 */
export function idempotencyKey(
  form: z.core.$ZodType | null,
  input: { readonly requestKey: string },
): string {
  if (!form) return input.requestKey;
  const names = new Set(formLeaves(form).map(({ path }) => path.split(".", 1)[0]));
  // What was asked and confirmed is no other request: it may be sent again without its answer.
  names.delete("confirms");
  const typed = Object.entries(input).filter(([name]) => names.has(name));
  const content = JSON.stringify(Object.fromEntries(typed));
  return `${input.requestKey} ${createHash("sha256").update(content).digest("hex")}`;
}
