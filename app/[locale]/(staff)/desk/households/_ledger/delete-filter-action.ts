"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { deleteFilter } from "#db/household/ledger/delete-filter.ts";
import { deleteFilterInput } from "#domain/household/ledger/saved-filter.ts";
import { ledgerQuery } from "./ledger-address.ts";

export const deleteFilterAction = defineAction({
  permission: "household.read",
  input: deleteFilterInput,
  run: (db, caller, input) => {
    const deleted = deleteFilter(db, caller, input);
    return deleted.ok ? { ...deleted, value: input } : deleted;
  },
  leadsTo: (place, locale) =>
    `/${locale}/desk/households${ledgerQuery(place, { done: "filterDeleted" })}`,
});
