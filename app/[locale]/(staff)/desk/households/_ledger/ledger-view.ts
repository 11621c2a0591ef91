import "server-only";
import { database } from "#app/_server/office/database.ts";
import { findSavedFilter, type SavedFilter } from "#db/household/ledger/list-saved-filters.ts";
import { askedText } from "#domain/form/asked-field.ts";
import type { LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import {
  type FilterTerms,
  filterFields,
  filterOf,
  saidTerms,
} from "#domain/household/ledger/saved-filter.ts";
import { listAddress, listPlace } from "../../_frame/list-address.ts";
import { pageQuery, type SearchParams } from "../../_frame/page-query.ts";
import type { Ledger } from "./read-ledger.ts";

const text = askedText(80);
const query = pageQuery({
  filter: text,
  done: text,
  ...listPlace,
  ...(Object.fromEntries(filterFields.map((field) => [field, text])) as Record<
    (typeof filterFields)[number],
    typeof text
  >),
});

/** What the address of the ledger asks for, with the filter it names. */
export type LedgerView = {
  /** As they stand in the address. */
  readonly asked: FilterTerms;
  /** With those of the kept filter. */
  readonly terms: FilterTerms;
  readonly filter: LedgerFilter;
  readonly saved: SavedFilter | null;
  /** The address names a filter that is not there, or is somebody else's. */
  readonly isLost: boolean;
  readonly page: number;
  readonly size: number;
  readonly done: string | undefined;
};

/** Reads the address. A name or a number is never taken from it: those stand in kept filters. */
export function readLedgerView({ actor, project }: Ledger, given: SearchParams): LedgerView {
  const { filter: filterId, done, page, size, search: _, ...rest } = query.read(given);
  const asked = saidTerms(rest);
  const of = { userId: actor.userId, projectId: project.id };
  const saved = filterId ? (findSavedFilter(database(), of, filterId) ?? null) : null;
  const terms = { ...saved?.terms, ...asked };
  const isLost = filterId !== undefined && saved === null;
  return { asked, terms, filter: filterOf(terms), saved, isLost, page, size, done };
}

type Place = Pick<LedgerView, "asked" | "page" | "size"> & { filterId: string | undefined };

/**
 * The place of the ledger in the desk.
 *
 * @example
 * ledgerHref("x", { asked: { stage: "signed" }, filterId: undefined, page: 2, size: 20 })
 * //=> "/households?project=x&stage=signed&page=2"
 */
export function ledgerHref(slug: string, place: Partial<Place>): `/${string}` {
  const { asked, filterId, page, size } = place;
  const project = listAddress("households", { project: slug });
  return `/${query.address(project, { filter: filterId, ...asked, page, size })}`;
}

/** The place of Excel in and out, for what the filter on the screen leaves. */
export function exportPlace({ project }: Ledger, { asked, saved }: LedgerView): `/${string}` {
  const query = { project: project.slug, filter: saved?.id, ...asked };
  return `/${listAddress("households/excel", query)}`;
}

/** The same ledger with something changed: another page, another order. */
export function changedPlace(
  { project }: Ledger,
  { asked, saved, size }: LedgerView,
  changes: Partial<Pick<Place, "page" | "size">> & { asked?: FilterTerms },
): `/${string}` {
  const place = { filterId: saved?.id, size, ...changes, asked: { ...asked, ...changes.asked } };
  return ledgerHref(project.slug, place);
}
