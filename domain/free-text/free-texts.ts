import type { z } from "zod";
import { formLeaves } from "./form-leaves.ts";
import type { TextDeclaration } from "./impersonal-text.ts";

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

type Value = { readonly field: string; readonly value: unknown };

function valuesAt(input: unknown, steps: readonly string[]): Value[] {
  return steps.reduce<Value[]>(
    (values, step) => values.flatMap(step === "*" ? rowsOf : (value) => within(value, step)),
    [{ field: "", value: input }],
  );
}

function within({ field, value }: Value, step: string): Value[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  return [{ field: field === "" ? step : `${field}.${step}`, value: inner }];
}

function rowsOf({ field, value }: Value): Value[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map((row, at) => ({ field: `${field}.${rowNumber(row) ?? at}`, value: row }));
}

/** Rows left blank are skipped; a row that says which it is, from 1, keeps its place in the form. */
function rowNumber(row: unknown): number | undefined {
  const isNumbered = typeof row === "object" && row !== null && "row" in row;
  return isNumbered && typeof row.row === "number" ? row.row - 1 : undefined;
}
