import type { z } from "zod";

/** What is wrong with a field: a code of the `refusal` messages and what fills it. */
export type FieldError = { code: string; params?: Record<string, string | number> };

/** Given to `safeParse`: an error then knows what it is about, and says by how much. */
export const withInput = { reportInput: true } as const;

/**
 * The first error of each field of a form or a spreadsheet row, as codes. A field of a row within
 * the form is named `milestones.3.nameZh`. Errors of the whole (an unknown field) come under the
 * name `form`.
 *
 * @example
 * fieldErrors(z.strictObject({ done: z.string().min(1) }).safeParse({ done: "" }).error)
 * //=> { done: { code: "field.required" } }
 */
export function fieldErrors(error: z.ZodError): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".") || "form";
    errors[field] ??= describe(issue);
  }
  return errors;
}

function describe(issue: z.core.$ZodIssue): FieldError {
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string"
        ? tooLong(Number(issue.maximum), issue.input)
        : { code: "field.tooBig", params: { max: Number(issue.maximum) } };
    case "too_small":
      if (issue.origin !== "string") {
        return { code: "field.tooSmall", params: { min: Number(issue.minimum) } };
      }
      return Number(issue.minimum) <= 1
        ? { code: "field.required" }
        : { code: "field.tooShort", params: { min: Number(issue.minimum) } };
    case "invalid_type":
      return { code: issue.input === undefined ? "field.required" : "field.invalid" };
    case "unrecognized_keys":
      return { code: "form.unknownField" };
    case "custom":
      return { code: issue.message, ...(issue.params && { params: issue.params }) };
    default:
      return { code: "field.invalid" };
  }
}

/** By how much, where the text is known: see {@link withInput}. */
function tooLong(max: number, text: unknown): FieldError {
  const over = typeof text === "string" ? text.length - max : 0;
  return { code: "field.tooLong", params: { max, over } };
}
