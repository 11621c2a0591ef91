import { z } from "zod";
import { pageSizes } from "#components/ui/pagination.tsx";
import { wholeField } from "#domain/form/form-field.ts";

const [firstSize] = pageSizes;

/** No list has more; a page far behind the last is answered as what it is. */
const mostPages = 1_000_000;

/** Which page of a list an address asks for, at which size; anything odd means the first. */
export const listPlace = listPlaceOf(pageSizes);

/** The same of a list whose rows are so large that a page has other numbers of them. */
export function listPlaceOf(sizes: readonly [number, ...number[]]) {
  return {
    page: wholeField({ min: 1, max: mostPages }).catch(1),
    size: z.coerce
      .number()
      .refine((size) => sizes.includes(size))
      .catch(sizes[0]),
  };
}

/**
 * The address of a list with its filters; what is empty or the default is left out of it.
 *
 * @example
 * listAddress("/zh/desk/admin/users", { role: "owner", state: undefined, page: 2, size: 20 })
 * //=> "/zh/desk/admin/users?role=owner&page=2"
 */
export function listAddress(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const said = Object.entries({ ...query, ...leftOut(query) }).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "",
  );
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

function leftOut({ page, size }: Readonly<Record<string, string | number | undefined>>) {
  return {
    ...(page === 1 ? { page: undefined } : {}),
    ...(size === firstSize ? { size: undefined } : {}),
  };
}
