import type { z } from "zod";
import { formLeaves } from "./form-leaves.ts";
import { valuesAt } from "./values-at.ts";

const holderNameFields = new WeakSet<z.core.$ZodType>();

/** A field of a form that holds the name of a holder: no text that comes with it may name them. */
export function holderName<Field extends z.ZodType<string>>(field: Field): Field {
  holderNameFields.add(field);
  return field;
}

/**
 * The names of holders that an input brings, some of which the database does not know yet.
 *
 * @example
 * holderNames(householdForm, { …, holders: [{ name: "王芳", … }, null] }) //=> ["王芳"]
 */
export function holderNames(form: z.core.$ZodType, input: unknown): string[] {
  return formLeaves(form)
    .filter(({ field }) => holderNameFields.has(field))
    .flatMap(({ path }) => valuesAt(input, path.split(".")))
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
