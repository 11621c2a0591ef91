"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { keepSearch } from "#db/household/ledger/save-filter.ts";
import { searchInput } from "#domain/household/ledger/saved-filter.ts";
import { ledgerQuery } from "./ledger-address.ts";

export const searchHouseholdsAction = defineAction({
  permission: "household.read",
  input: searchInput,
  run: (db, caller, input) => {
    const kept = keepSearch(db, caller, input);
    return kept.ok ? { ...kept, value: { ...input, ...kept.value } } : kept;
  },
  leadsTo: ({ filterId, terms, ...place }, locale) =>
    `/${locale}/desk/households${ledgerQuery(place, filterId ? { filter: filterId } : terms)}`,
});
