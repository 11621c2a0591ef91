import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { type HouseholdInput, householdForm } from "#domain/household/household-input.ts";
import type { Outcome } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { type Caller, changeOnce } from "./change-once.ts";
import type { HouseholdRefusal } from "./decide-household.ts";
import { receiptKey } from "./receipt-key.ts";
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
