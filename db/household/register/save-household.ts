import { defineCommand } from "#db/command/define-command.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { householdForm } from "#domain/household/register/household-input.ts";
import type { HouseholdRefusal } from "./decide-household.ts";
import { type HouseholdSaved, writeHousehold } from "./write-household.ts";

/** A clerk registers a household or changes one, with its holders. */
export const saveHousehold = defineCommand(
  "saveHousehold",
  householdForm,
  (
    context,
    { requestKey: _, ...input },
  ): Outcome<HouseholdSaved, HouseholdRefusal | ConfirmNeeded> => writeHousehold(context, input),
);
