import { z } from "zod";

/** The query of an address, as Next hands it to a page. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What the address of a page may say, declared once: each name with what it means, from
 * `domain/form/asked-field.ts`. Reading takes anything odd for the default. Writing leaves the
 * default out, so that a view has one address, and keeps the order of the declaration.
 *
 * @example
 * const query = pageQuery({ light: askedChoice(lightColours), ...listPlace });
 * query.read({ light: "red", page: "none" }) //=> { light: "red", page: 1, size: 20 }
 * query.address("/zh/desk", { light: "red", page: 2, size: 20 }) //=> "/zh/desk?light=red&page=2"
 */
export function pageQuery<S extends z.ZodRawShape>(shape: S) {
  const schema = z.object(shape);
  type Query = z.output<typeof schema>;
  const defaults: Readonly<Record<string, unknown>> = schema.parse({});
  const entries = (query: Partial<Query>): [name: string, said: string][] => {
    const values: Readonly<Record<string, unknown>> = query;
    return Object.keys(shape)
      .map((name): [string, string] => [name, textOf(values[name])])
      .filter(([name, said]) => said !== "" && said !== textOf(defaults[name]));
  };
  return {
    shape,
    read: (given: SearchParams | URLSearchParams): Query => schema.parse(saidIn(given)),
    /** What is said, name by name: for the hidden fields of a form too. */
    entries,
    /** `path` may have a query of its own. */
    address: (path: string, query: Partial<Query>): string => withEntries(path, entries(query)),
  };
}

/**
 * An address with what it says; commas stay as they are.
 *
 * @example
 * withEntries("/zh/desk?on=2015-04-01", [["open", "a,b"]]) //=> "/zh/desk?on=2015-04-01&open=a,b"
 */
export function withEntries(path: string, entries: Iterable<[string, string]>): string {
  const query = new URLSearchParams([...entries]).toString().replaceAll("%2C", ",");
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

function saidIn(given: SearchParams | URLSearchParams): SearchParams {
  if (!(given instanceof URLSearchParams)) return given;
  const all = [...new Set(given.keys())].map((name) => [name, given.getAll(name)] as const);
  return Object.fromEntries(all.map(([name, said]) => [name, said.length > 1 ? said : said[0]]));
}

/** Nothing, an empty list and no are not said. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  return Array.isArray(value) ? value.join(",") : String(value);
}
