import { useDeskHref } from "#app/_server/desk-href.ts";
import { Pagination } from "#components/pagination.tsx";
import type { ListPage } from "#domain/page-of.ts";
import { listAddress } from "./admin/list-address.ts";

type Props = {
  list: ListPage<unknown>;
  /** The page of the desk, without its day and its query. */
  path: `/${string}`;
  /** What else its address says. */
  query?: Readonly<Record<string, string | undefined>>;
  sizes?: readonly number[];
};

/** The ways to the other pages of a list of the desk; nothing where all of it is on one. */
export function PagesOfList({ list, path, query = {}, sizes }: Props) {
  const href = useDeskHref();
  const { total, page, size } = list;
  if (total <= size && page === 1) return null;
  return (
    <Pagination
      {...{ total, page, size, sizes }}
      hrefOf={(place) => href(withSlash(listAddress(path, { ...query, ...place })))}
    />
  );
}

function withSlash(address: string): `/${string}` {
  return `/${address.replace(/^\//, "")}`;
}
