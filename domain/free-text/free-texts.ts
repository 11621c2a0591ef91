import type { z } from "zod";
import { formLeaves } from "./form-leaves.ts";
import type { TextDeclaration } from "./impersonal-text.ts";
import { valuesAt } from "./values-at.ts";

/** A text that somebody typed, and the field it was typed into, as the form names it. */
export type FreeText = TextDeclaration & { readonly field: string; readonly text: string };

type Declared = { readonly steps: readonly string[]; readonly declaration: TextDeclaration };
const known = new WeakMap<z.core.$ZodType, readonly Declared[]>();

/**
 * The texts of an input by what its schema says of them: those that must name nobody. Texts left
 * empty are none.
 *
 * @example
 * freeTexts(visitInput, input).map(({ field }) => field) //=> ["note"]
 */
export function freeTexts(schema: z.core.$ZodType, input: unknown): FreeText[] {
  return declaredIn(schema).flatMap(({ steps, declaration }) =>
    valuesAt(input, steps).flatMap(({ field, value }) =>
      typeof value === "string" && value !== "" ? [{ field, text: value, ...declaration }] : [],
    ),
  );
}

function declaredIn(schema: z.core.$ZodType): readonly Declared[] {
  const found = known.get(schema);
  if (found) return found;
  const declared = formLeaves(schema).flatMap(({ path, declaration }) =>
    declaration ? [{ steps: path.split("."), declaration }] : [],
  );
  known.set(schema, declared);
  return declared;
}
