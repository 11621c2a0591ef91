import type { z } from "zod";

type Def = z.core.$ZodTypeDef & Record<string, unknown>;
const defOf = (schema: unknown) => (schema as { _zod: { def: Def } })._zod.def;
const wrappers = [
  "optional",
  "nullable",
  "default",
  "prefault",
  "catch",
  "readonly",
  "nonoptional",
];

/** What stands inside an optional field, a field with a default and the like. */
function bare(schema: unknown): unknown {
  let inner = schema;
  while (wrappers.includes(defOf(inner).type)) inner = defOf(inner).innerType;
  return inner;
}

/**
 * The names of all fields a form may send by its schema, of lists those of their first row. The
 * fields a step of the form alone knows are among them.
 *
 * @example
 * fieldsOf(z.strictObject({ days: z.string(), rows: z.array(z.object({ name: z.string() })) }))
 * //=> ["days", "rows.0.name"]
 */
export function fieldsOf(schema: unknown): string[] {
  const waiting = [bare(schema)];
  const names = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    waiting.push(...partsOf(defOf(next)));
    for (const name of ownFields(defOf(next))) names.add(name);
  }
  return [...names];
}

function partsOf(def: Def): unknown[] {
  if (def.type === "union") return def.options as unknown[];
  if (def.type !== "pipe") return [];
  return [bare(defOf(def.in).type === "transform" ? def.out : def.in)];
}

function ownFields(def: Def): string[] {
  if (def.type !== "object") return [];
  return Object.entries(def.shape as object).flatMap(([name, field]) =>
    rowFields(field).map((inner) => (inner ? `${name}.0.${inner}` : name)),
  );
}

/** The fields of a row, where a field is a list of rows; else nothing but itself. */
function rowFields(field: unknown): string[] {
  let inner = bare(field);
  while (defOf(inner).type === "pipe") inner = bare(defOf(inner).in);
  if (defOf(inner).type !== "array") return [""];
  const row = bare(defOf(inner).element);
  return defOf(row).type === "object" ? Object.keys(defOf(row).shape as object) : [""];
}
