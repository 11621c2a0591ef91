/** A page of a list: which one, of how many rows each, and how many rows there are in all. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

/** Which page somebody asks for. */
export interface AskedPage {
  /** from 1 */
  readonly page: number;
  readonly size: number;
}

/**
 * Where a page of a list of so many rows begins, for whoever reads no other rows; a page behind the
 * last is the last.
 *
 * @example
 * locatePage(3, { page: 9, size: 2 }) //=> { page: 2, size: 2, total: 3, offset: 2 }
 */
export function locatePage(total: number, { page: asked, size }: AskedPage) {
  const page = Math.min(asked, Math.max(1, Math.ceil(total / size)));
  return { page, size, total, offset: (page - 1) * size };
}

/**
 * One page of a list; one behind the last is the last.
 *
 * @example
 * pageOf(["a", "b", "c"], { page: 9, size: 2 }) //=> { rows: ["c"], page: 2, size: 2, total: 3 }
 */
export function pageOf<T>(all: readonly T[], asked: AskedPage): ListPage<T> {
  const { offset, ...place } = locatePage(all.length, asked);
  return { rows: all.slice(offset, offset + place.size), ...place };
}
