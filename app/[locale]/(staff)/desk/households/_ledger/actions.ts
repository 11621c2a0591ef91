"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { deleteFilter } from "#db/household/ledger/delete-filter.ts";
import { keepSearch, nameFilter } from "#db/household/ledger/save-filter.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import {
  deleteFilterInput,
  nameFilterInput,
  searchInput,
} from "#domain/household/ledger/saved-filter.ts";
import { stageSelectionInput } from "#domain/household/stage/stage-input.ts";
import { doneQuery, ledgerQuery } from "./ledger-address.ts";

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

export const enterStagesAction = defineAction({
  permission: "household.write",
  input: stageSelectionInput,
  run: (db, caller, { view, ...input }) => {
    const entered = enterStage(db, caller, input);
    return entered.ok ? { ...entered, value: { ...entered.value, view } } : entered;
  },
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ view, entered, breaches }, locale) =>
    `/${locale}/desk/households${doneQuery(view, `staged.${entered}.${breaches}`)}`,
});

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
