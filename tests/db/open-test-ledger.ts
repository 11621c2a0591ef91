import { randomUUID } from "node:crypto";
import { saveBuilding } from "#db/household/register/save-building.ts";
import { saveHousehold } from "#db/household/register/save-household.ts";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { questionToken } from "#domain/core/question.ts";
import type { HouseholdInput } from "#domain/household/register/household-input.ts";
import type { HouseholdStage } from "#domain/household/stage/stage.ts";
import { insertTestProject } from "./insert-test-project.ts";
import { insertTestUser } from "./insert-test-user.ts";
import { at, openTestOffice } from "./open-test-office.ts";

/** What no file and no row of the audit trail may hold of the household. */
export const canary = {
  name: "金丝雀",
  identity: "11010519491231002X",
  phone: "13800138000",
  bankAccount: "6222021234567890128",
};

/** A project of a clerk with a building and one household that nothing has happened to yet. */
export function openTestLedger() {
  const office = openTestOffice();
  const { db } = office;
  const clerk = insertTestUser(db, "clerk");
  const otherClerk = insertTestUser(db, "clerk", "other-clerk");
  const admin = insertTestUser(db, "admin");
  insertTestProject(db, "kept", [{ userId: "clerk", role: "clerk" }]);
  insertTestProject(db, "foreign", [{ userId: "other-clerk", role: "clerk" }]);
  const buildingId = addBuilding(db, clerk, { name: "3号楼", section: "一标段" });
  const householdId = addHousehold(db, clerk, { buildingId });
  const caller = { actor: clerk, at };
  const reach = (stage: HouseholdStage, on: string) =>
    must(
      enterStage(db, caller, {
        requestKey: randomUUID(),
        projectId: "kept",
        householdIds: [householdId],
        stage,
        on,
      }),
    );
  return { ...office, clerk, otherClerk, admin, caller, buildingId, householdId, reach };
}

export function addBuilding(
  db: Db,
  actor: Actor,
  building: { name: string; section: string | null; projectId?: string },
): string {
  const input = { requestKey: randomUUID(), projectId: "kept", buildingId: null, version: 0 };
  return must(saveBuilding(db, { actor, at }, { ...input, ...building })).buildingId;
}

export function addHousehold(
  db: Db,
  actor: Actor,
  { buildingId, ...changed }: Partial<HouseholdInput> & { buildingId: string },
): string {
  const input = { requestKey: randomUUID(), householdId: null, version: 0, buildingId };
  const given = { ...input, ...plain(), ...changed };
  const saved = saveHousehold(db, { actor, at }, given);
  // They all look alike, and that is meant.
  const confirms = (!saved.ok && saved.questions?.map(questionToken)) || undefined;
  return must(confirms ? saveHousehold(db, { actor, at }, { ...given, confirms }) : saved)
    .householdId;
}

function plain() {
  const nothing = { certificateNumber: null, specialGroup: null, way: null, keyReason: null };
  const later = { keyOwnerId: null, nextVisitOn: null, note: null };
  const { name, identity, phone, bankAccount } = canary;
  const holder = { id: null, kind: "owner", name, share: null, sex: null, birthOn: null } as const;
  return {
    ...nothing,
    ...later,
    code: "H-1",
    door: "2-301",
    persons: 3,
    area: 9074,
    tenure: "private" as const,
    holders: [{ ...holder, identity, phone, bankAccount }],
  };
}

/** The value of what must not be refused here. */
export function must<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal} ${outcome.field ?? ""}`);
  return outcome.value;
}
