"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { saveHousehold } from "#db/household/register/save-household.ts";
import { findProjectSlug } from "#db/project/find-project-slug.ts";
import { accept } from "#domain/core/outcome.ts";
import { householdStepInput } from "#domain/household/register/household-input.ts";

export const saveHouseholdAction = defineAction({
  permission: "household.write",
  input: householdStepInput,
  run: (db, caller, input) => {
    if (input.step === "addHolder") return accept(null);
    const { step: _, ...household } = input;
    const saved = saveHousehold(db, caller, household);
    if (!saved.ok) return saved;
    const { householdId: id, projectId } = saved.value;
    const done = input.householdId === null ? "registered" : "changed";
    return accept({ id, done, slug: findProjectSlug(db, projectId) ?? "" });
  },
  invalidates: (saved) => (saved ? ["", `/projects/${saved.slug}`] : []),
  leadsTo: (saved, locale) =>
    saved ? `/${locale}/desk/households/${saved.id}?done=${saved.done}` : undefined,
  answers: () => ({}),
});
