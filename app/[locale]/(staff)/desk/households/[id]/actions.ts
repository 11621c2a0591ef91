"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { markKeyHousehold } from "#db/household/ledger/mark-key-household.ts";
import { revealNumber } from "#db/household/person/reveal-number.ts";
import { removeHousehold } from "#db/household/register/remove-household.ts";
import { correctStage } from "#db/household/stage/correct-stage.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import { revealInput } from "#domain/household/person/reveal-input.ts";
import { keyHouseholdInput } from "#domain/household/register/key-household-input.ts";
import { removalInput } from "#domain/household/register/removal-input.ts";
import { stageCorrectionInput, stageEntryInput } from "#domain/household/stage/stage-input.ts";

export const markKeyHouseholdAction = defineAction({
  permission: "household.write",
  input: keyHouseholdInput,
  run: markKeyHousehold,
  leadsTo: ({ slug, isKey }, locale) =>
    `/${locale}/desk/households/key?project=${slug}&done=compensation.${isKey ? "key" : "unkeyed"}`,
});

export const removeHouseholdAction = defineAction({
  permission: "household.write",
  input: removalInput,
  run: removeHousehold,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ slug }, locale) => `/${locale}/desk/households?project=${slug}&done=removed`,
});

export const revealNumberAction = defineAction({
  permission: "household.reveal",
  input: revealInput,
  run: revealNumber,
  answers: (revealed) => revealed,
});

export const correctStageAction = defineAction({
  permission: "household.write",
  input: stageCorrectionInput,
  run: correctStage,
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) => `/${locale}/desk/households/${householdId}`,
});

export const enterStageAction = defineAction({
  permission: "household.write",
  input: stageEntryInput,
  run: (db, caller, input) => {
    const entered = enterStage(db, caller, input);
    const [householdId = ""] = input.householdIds;
    return entered.ok ? { ...entered, value: { ...entered.value, householdId } } : entered;
  },
  invalidates: ({ slug }) => ["", `/projects/${slug}`],
  leadsTo: ({ householdId }, locale) => `/${locale}/desk/households/${householdId}`,
});
