import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Pagination, pageSizes } from "#components/ui/pagination.tsx";
import type { ListPage } from "#domain/core/page-of.ts";
import { listAddress, listPlaceOf } from "./list-address.ts";
import { pageQuery } from "./page-query.ts";

type Props = {
  list: ListPage<unknown>;
  /** The page of the desk, without its day and its query. */
  path: `/${string}`;
  /** What else its address says. */
  query?: Readonly<Record<string, string | undefined>>;
  sizes?: readonly [number, ...number[]];
};

/** The ways to the other pages of a list of the desk; nothing where all of it is on one. */
export function PagesOfList({ list, path, query = {}, sizes = pageSizes }: Props) {
  const href = useDeskHref();
  const { total, page, size } = list;
  const place = pageQuery(listPlaceOf(sizes));
  if (total <= size && page === 1) return null;
  return (
    <Pagination
      total={total}
      page={page}
      size={size}
      sizes={sizes}
      hrefOf={(at) => href(withSlash(place.address(listAddress(path, query), at)))}
    />
  );
}

function withSlash(address: string): `/${string}` {
  return `/${address.replace(/^\//, "")}`;
}
