import { type Caller, changeOnce } from "#db/command/change-once.ts";
import { receiptKey } from "#db/command/receipt-key.ts";
import type { Db } from "#db/open-database.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type HouseholdInput, householdForm } from "#domain/household/register/household-input.ts";
import type { HouseholdRefusal } from "./decide-household.ts";
import { type HouseholdSaved, writeHousehold } from "./write-household.ts";

/** A clerk registers a household or changes one, with its holders. */
export function saveHousehold(
  db: Db,
  caller: Caller,
  { requestKey, ...input }: HouseholdInput,
): Outcome<HouseholdSaved, HouseholdRefusal | TextRefusal> {
  const request = {
    key: receiptKey({ requestKey, ...input }),
    command: "saveHousehold",
    texts: freeTexts(householdForm, input),
    newNames: input.holders.flatMap((holder) => holder?.name ?? []),
  };
  return changeOnce(db, caller, request, (context) => writeHousehold(context, input));
}
