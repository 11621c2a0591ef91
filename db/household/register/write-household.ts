import { and, eq } from "drizzle-orm";
import type { ChangeContext } from "#db/command/define-command.ts";
import { findNextVisit } from "#db/household/compensation/list-compensation.ts";
import { listHolders } from "#db/household/person/list-holders.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import { isLedgerProject } from "#db/household/scope/ledger-scope.ts";
import { findLedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import type { Transaction } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { accept, type Outcome } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { askAboutDoubles } from "./ask-about-doubles.ts";
import {
  decideHousehold,
  type HouseholdKnown,
  type HouseholdRefusal,
  type HouseholdWritten,
} from "./decide-household.ts";
import { putHouseholds } from "./put-households.ts";

export type HouseholdSaved = { householdId: string; projectId: string };

/**
 * Writes a household with its holders as a form gives it, new or changed, in a transaction under
 * way. Refused before anything is written.
 */
export function writeHousehold(
  context: ChangeContext,
  input: HouseholdWritten,
): Outcome<HouseholdSaved, HouseholdRefusal | ConfirmNeeded> {
  const { tx, actor, businessOn, record } = context;
  const decided = decideHousehold(input, findKnown(context, input), businessOn);
  if (!decided.ok) return decided;
  const asked = context.ask(askAboutDoubles(tx, decided.value), {
    stood: [findNextVisit(tx, decided.value.id)],
  });
  if (!asked.ok) return asked;
  const { id, projectId, isNew } = decided.value;
  withCountUpdate(tx, { id, businessOn }, () => putHouseholds(context, [decided.value]));
  const event = isNew ? "household.registered" : "household.changed";
  record(event, { type: "household", id }, { projectId, code: input.code, by: actor.role });
  return accept({ householdId: id, projectId });
}

function findKnown(
  context: ChangeContext,
  { householdId, buildingId, code, keyOwnerId }: HouseholdWritten,
): HouseholdKnown {
  const { projectId, name: buildingName } = findBuilding(context, buildingId) ?? {};
  return {
    projectId,
    buildingName,
    found: householdId === null ? undefined : findHouseholdInScope(context, householdId),
    codeOf: projectId === undefined ? undefined : findByCode(context.tx, { projectId, code }),
    isOwnerKnown: isOwnerKnown(context.tx, { householdId, keyOwnerId }),
    holders: householdId === null ? [] : listHolders(context.tx, householdId),
  };
}

function findBuilding({ tx, actor, businessOn }: ChangeContext, id: string) {
  return tx
    .select({ projectId: building.projectId, name: building.name })
    .from(building)
    .where(
      and(eq(building.id, id), isLedgerProject(tx, building.projectId, { actor, on: businessOn })),
    )
    .get();
}

function isOwnerKnown(
  tx: Transaction,
  { householdId, keyOwnerId }: Pick<HouseholdWritten, "householdId" | "keyOwnerId">,
): boolean {
  if (keyOwnerId === null || findLedgerStaff(tx, keyOwnerId)) return true;
  const now = tx
    .select({ keyOwnerId: household.keyOwnerId })
    .from(household)
    .where(eq(household.id, householdId ?? ""))
    .get();
  return now?.keyOwnerId === keyOwnerId;
}

function findByCode(
  tx: Transaction,
  { projectId, code }: { projectId: string; code: string },
): string | undefined {
  return tx
    .select({ id: household.id })
    .from(household)
    .where(and(eq(household.projectId, projectId), eq(household.code, code)))
    .get()?.id;
}
