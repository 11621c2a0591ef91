/** A page of a list: which one, of how many rows each, and how many rows there are in all. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

/**
 * One page of a list; one behind the last is the last.
 *
 * @example
 * pageOf(["a", "b", "c"], { page: 9, size: 2 }) //=> { rows: ["c"], page: 2, size: 2, total: 3 }
 */
export function pageOf<T>(
  all: readonly T[],
  { page: asked, size }: { readonly page: number; readonly size: number },
): ListPage<T> {
  const page = Math.min(asked, Math.max(1, Math.ceil(all.length / size)));
  return { rows: all.slice((page - 1) * size, page * size), page, size, total: all.length };
}
