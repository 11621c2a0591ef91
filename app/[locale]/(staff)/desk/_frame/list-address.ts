import { pageSizes } from "#components/ui/pagination.tsx";
import { askedChoice } from "#domain/form/asked-field.ts";
import { wholeField } from "#domain/form/form-field.ts";
import { withEntries } from "./page-query.ts";

/** No list has more; a page far behind the last is answered as what it is. */
const mostPages = 1_000_000;

/** Which page of a list an address asks for, at which size; anything odd means the first. */
export const listPlace = listPlaceOf(pageSizes);

/** The same of a list whose pages have other numbers of rows, the first or `usual` of them. */
export function listPlaceOf(sizes: readonly [number, ...number[]], usual = sizes[0]) {
  return {
    page: wholeField({ min: 1, max: mostPages }).catch(1),
    size: askedChoice(sizes, usual),
  };
}

/**
 * An address with what it says; what is empty is left out of it.
 *
 * @example
 * listAddress("/zh/desk/admin/users", { role: "owner", state: undefined })
 * //=> "/zh/desk/admin/users?role=owner"
 */
export function listAddress(
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): string {
  const said = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  return withEntries(path, said);
}
