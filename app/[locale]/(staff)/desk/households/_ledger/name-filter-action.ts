"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { nameFilter } from "#db/household/ledger/save-filter.ts";
import { nameFilterInput } from "#domain/household/ledger/saved-filter.ts";
import { ledgerQuery } from "./ledger-address.ts";

export const nameFilterAction = defineAction({
  permission: "household.read",
  input: nameFilterInput,
  run: (db, caller, input) => {
    const named = nameFilter(db, caller, input);
    return named.ok ? { ...named, value: { ...input, ...named.value } } : named;
  },
  leadsTo: ({ filterId, ...place }, locale) =>
    `/${locale}/desk/households${ledgerQuery(place, { filter: filterId ?? undefined, done: "filterNamed" })}`,
});
