import type { HouseholdInput } from "#domain/household/household-input.ts";
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
): Outcome<HouseholdSaved, HouseholdRefusal> {
  const request = { key: receiptKey({ requestKey, ...input }), command: "saveHousehold" };
  return changeOnce(db, caller, request, (context) => writeHousehold(context, input));
}
