/** A value of an input, and the field it was typed into, as the form names it. */
export type ValueOfField = { readonly field: string; readonly value: unknown };

/**
 * Every value of an input under the steps that lead to a field; `*` leads into each row of a list.
 *
 * @example
 * valuesAt({ holders: [{ name: "王芳" }] }, ["holders", "*", "name"])
 * //=> [{ field: "holders.0.name", value: "王芳" }]
 */
export function valuesAt(input: unknown, steps: readonly string[]): ValueOfField[] {
  return steps.reduce<ValueOfField[]>(
    (values, step) => values.flatMap(step === "*" ? rowsOf : (value) => within(value, step)),
    [{ field: "", value: input }],
  );
}

function within({ field, value }: ValueOfField, step: string): ValueOfField[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  return [{ field: field === "" ? step : `${field}.${step}`, value: inner }];
}

function rowsOf({ field, value }: ValueOfField): ValueOfField[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.map((row, at) => ({ field: `${field}.${rowNumber(row) ?? at}`, value: row }));
}

/** Rows left blank are skipped; a row that says which it is, from 1, keeps its place in the form. */
function rowNumber(row: unknown): number | undefined {
  const isNumbered = typeof row === "object" && row !== null && "row" in row;
  return isNumbered && typeof row.row === "number" ? row.row - 1 : undefined;
}
