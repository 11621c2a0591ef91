import { z } from "zod";
import { idField, optionalDay, requiredText } from "#domain/form/form-field.ts";
import { plainLine } from "#domain/form/plain-text.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";
import { type LedgerFilter, ledgerFilter } from "./ledger-filter.ts";

/** The most filters somebody may name; more would be no list to choose from. */
export const maxNamedFilters = 30;

export const savedFilterRefusals = [
  "savedFilter.projectNotFound",
  "savedFilter.notFound",
  "savedFilter.tooMany",
] as const;
export type SavedFilterRefusal = (typeof savedFilterRefusals)[number];

/** The fields of the filter bar: text, as they stand in an address too. */
export const filterFields = [
  "search",
  "building",
  "section",
  "stage",
  "way",
  "tenure",
  "specialGroup",
  "only",
  "order",
  "descending",
] as const satisfies readonly (keyof LedgerFilter)[];
export type FilterTerms = Readonly<Partial<Record<(typeof filterFields)[number], string>>>;

const term = z.string().overwrite(plainLine).max(60).optional();

/** What the filter bar sends: what is left empty narrows nothing down. */
export const filterTerms = z.strictObject({
  search: term,
  building: term,
  section: term,
  stage: term,
  way: term,
  tenure: term,
  specialGroup: term,
  only: term,
  order: term,
  descending: term,
});

/** Where a form of the ledger leads back to. */
export const ledgerPlaceFields = {
  /** The project by its slug. */
  project: requiredText(80),
  on: optionalDay,
};

export const searchInput = filterTerms.extend(ledgerPlaceFields);
export type SearchInput = z.output<typeof searchInput>;

/** A filter given a name: the terms on the screen, and where they stand. */
export const nameFilterInput = filterTerms.extend({
  ...ledgerPlaceFields,
  name: impersonal(requiredText(40)),
});
export type NameFilterInput = z.output<typeof nameFilterInput>;

export const deleteFilterInput = z.strictObject({
  ...ledgerPlaceFields,
  filterId: idField,
});
export type DeleteFilterInput = z.output<typeof deleteFilterInput>;

/**
 * The terms that say something, without those left empty.
 *
 * @example
 * saidTerms({ search: "", stage: "signed" }) //=> { stage: "signed" }
 */
export function saidTerms(terms: FilterTerms): FilterTerms {
  return Object.fromEntries(
    filterFields.flatMap((field) => (terms[field] ? [[field, terms[field]]] : [])),
  );
}

/**
 * The filter that terms ask for; what is not understood is left out.
 *
 * @example
 * filterOf({ stage: "signed", way: "barter" }) //=> { stage: "signed" }
 */
export function filterOf(terms: FilterTerms): LedgerFilter {
  return ledgerFilter.parse(terms);
}
