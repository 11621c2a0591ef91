import { randomUUID } from "node:crypto";
import { allotUnit } from "#db/household/resettlement/allot-unit.ts";
import { prepareDraw } from "#db/household/resettlement/prepare-draw.ts";
import { publishSeed } from "#db/household/resettlement/publish-seed.ts";
import { releaseUnit } from "#db/household/resettlement/release-unit.ts";
import { runDraw } from "#db/household/resettlement/run-draw.ts";
import { saveUnit } from "#db/household/resettlement/save-unit.ts";
import { withCountUpdate } from "#db/household/stage/with-count-updates.ts";
import type { Db } from "#db/open-database.ts";
import { building } from "#db/schema/household/building.ts";
import { household } from "#db/schema/household/household.ts";
import { householdEvent } from "#db/schema/household/household-event.ts";
import { assignment } from "#db/schema/project.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { AllotmentInput } from "#domain/household/resettlement/allotment-input.ts";
import type { DrawInput, SeedInput } from "#domain/household/resettlement/draw-input.ts";
import type { UnitInput } from "#domain/household/resettlement/unit-input.ts";
import type { CompensationMethod, HouseholdStage } from "#domain/household/stage/stage.ts";
import { insertTestProject } from "./insert-test-project.ts";
import { insertTestUser } from "./insert-test-user.ts";
import { at, businessOn, openTestOffice } from "./open-test-office.ts";

type TestHousehold = {
  id: string;
  way?: CompensationMethod | null;
  days?: Partial<Record<HouseholdStage, string>>;
};

/**
 * An office with a project of relocation: two clerks, each with a project, two free units, one
 * reserved, and four households that may draw (h1 to h4) beside three that may not.
 */
export function openUnitsOffice() {
  const { db, owner, leader } = openTestOffice();
  const clerk = insertTestUser(db, "clerk");
  const otherClerk = insertTestUser(db, "clerk", "other-clerk");
  const assigned = { role: "clerk", fromOn: "2015-01-01" } as const;
  db.insert(assignment)
    .values({ id: "mine-clerk", projectId: "mine", userId: "clerk", ...assigned })
    .run();
  insertTestProject(db, "elsewhere", [{ userId: "other-clerk", role: "clerk" }]);
  insertBuilding(db);
  insertHousehold(db, { id: "h1", days: { signed: "2015-03-03" } });
  insertHousehold(db, { id: "h2", days: { signed: "2015-03-01", paid: "2015-03-20" } });
  insertHousehold(db, { id: "h3", days: { signed: "2015-03-01", paid: "2015-03-10" } });
  insertHousehold(db, { id: "h4", days: { signed: "2015-03-02" } });
  insertHousehold(db, { id: "money", way: "monetary", days: { signed: "2015-03-01" } });
  insertHousehold(db, { id: "unsigned", days: { surveyed: "2015-01-10" } });
  insertHousehold(db, { id: "undecided", way: null, days: { signed: "2015-03-01" } });
  const office = { db, owner, leader, clerk, otherClerk };
  const commands = commandsOf(db, clerk);
  for (const code of ["A-101", "A-102"]) commands.save({ code });
  commands.save({ code: "A-103", state: "reserved" });
  return { ...office, ...commands };
}

/** The commands as the clerk gives them, with whatever a test changes. */
function commandsOf(db: Db, clerk: Actor) {
  const caller = { actor: clerk, at };
  const key = () => ({ requestKey: randomUUID() });
  return {
    save: (input: Partial<UnitInput> = {}, actor = clerk) =>
      saveUnit(db, { actor, at }, { ...key(), ...unit, ...input }),
    prepare: (input: Partial<DrawInput> = {}, actor = clerk) => {
      const draw = { projectId: "mine", name: "第一批", rule: "draw" } as const;
      return prepareDraw(db, { actor, at }, { ...key(), ...draw, ...input });
    },
    seed: (drawId: string, input: Partial<SeedInput> = {}) =>
      publishSeed(db, caller, {
        ...key(),
        drawId,
        seed: "2015043",
        publishedWhere: "公告栏",
        ...input,
      }),
    run: (drawId: string, requestKey: string = randomUUID()) =>
      runDraw(db, caller, { requestKey, drawId, confirmed: "yes" }),
    allot: (input: Partial<AllotmentInput> & { householdId: string; unitId: string }) =>
      allotUnit(db, caller, { ...key(), projectId: "mine", passOver: null, ...input }),
    release: (allotmentId: string) => releaseUnit(db, caller, { ...key(), allotmentId }),
  };
}

const unit = {
  projectId: "mine",
  unitId: null,
  version: 0,
  building: "安置1号楼",
  layout: "两室一厅",
  area: 8000,
  floor: 1,
  state: "free",
  code: "A-101",
} as const;

/** The id of what was made; a refusal here is a fault of the test. */
export function idOf<T extends object>(
  outcome: { ok: true; value: T } | { ok: false; refusal: string },
  name: keyof T,
): string {
  if (!outcome.ok) throw new Error(outcome.refusal);
  return String(outcome.value[name]);
}

function insertBuilding(db: Db): void {
  db.insert(building)
    .values({ id: "b", projectId: "mine", name: "1号楼", position: 0, updatedAt: at })
    .run();
}

export function insertHousehold(db: Db, { id, way = "exchange", days = {} }: TestHousehold): void {
  db.transaction((tx) =>
    withCountUpdate(tx, { id, businessOn }, () => {
      tx.insert(household)
        .values({
          id,
          way,
          projectId: "mine",
          buildingId: "b",
          code: `HZ-${id}`,
          door: `1-${id}`,
          persons: 3,
          areaDm2: 6000,
          tenure: "private" as const,
          registeredOn: "2015-01-01",
          updatedAt: at,
        })
        .run();
      for (const [stage, on] of Object.entries(days)) {
        tx.insert(householdEvent)
          .values({
            id: `${id}-${stage}`,
            householdId: id,
            stage: stage as HouseholdStage,
            kind: "reached",
            happenedOn: on,
            recordedOn: on,
            recordedAt: at,
            recordedById: "clerk",
          })
          .run();
      }
    }),
  );
}
