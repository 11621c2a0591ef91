import { z } from "zod";
import { idField } from "./form-field.ts";

/**
 * The field of the checkbox of a row: each row has its own, so that a refused form gives every tick
 * back.
 *
 * @example
 * pickField("household", "h-1") //=> "household.h-1"
 */
export function pickField(kind: string, id: string): string {
  return `${kind}.${id}`;
}

/**
 * The ticked rows of a form as one field of their ids with spaces between them, which is what
 * {@link pickedIds} reads; for `z.preprocess`.
 *
 * @example
 * gatherPicks("household", "householdIds")({ "household.h-1": "1", on: "2015-04-15" })
 * //=> { on: "2015-04-15", householdIds: "h-1" }
 */
export function gatherPicks(kind: string, into: string): (given: unknown) => unknown {
  const prefix = pickField(kind, "");
  return (given) => {
    if (typeof given !== "object" || given === null) return given;
    const fields = Object.entries(given);
    const picked = fields.filter(([name]) => name.startsWith(prefix));
    const rest = fields.filter(([name]) => !name.startsWith(prefix));
    const ids = picked.map(([name]) => name.slice(prefix.length)).join(" ");
    return { ...Object.fromEntries(rest), [into]: ids };
  };
}

/** The ids of some rows, each once: at least one, at most `most`. `none` says that there is none. */
export const pickedIds = (most: number, none: string) =>
  z
    .string()
    .transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))])
    .pipe(
      z
        .array(z.string())
        .max(most)
        .refine((ids) => ids.length > 0, { message: none })
        .refine((ids) => ids.every((id) => idField.safeParse(id).success), {
          message: "field.invalid",
        }),
    );
