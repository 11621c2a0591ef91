import { insertUser } from "#db/access/insert-user.ts";
import { insertPublication } from "#db/demo/insert-publication.ts";
import { officeCloseOf } from "#db/demo/office-hours.ts";
import type { Db } from "#db/open-database.ts";
import { area } from "#db/schema/area.ts";
import { building } from "#db/schema/household/building.ts";
import { signingTerms } from "#db/schema/household/relocation.ts";
import { assignment, project } from "#db/schema/project.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { bigHousehold, floorPlan, householdsPerBuilding } from "./big-household.ts";
import { bigLedgerDays } from "./big-story.ts";
import { householdWriter } from "./household-writer.ts";

/** The one project of a big ledger, and who may open it. */
export const bigLedger = { projectId: "big-ledger", clerk: "clerk1", leader: "ledgerleader1" };

const sections = 10;
const synthetic = true;
/** No account of it can sign in. */
const passwordHash = "none";
const updatedAt = officeCloseOf(bigLedgerDays.first);

/**
 * So many households of one project in an empty database, the same for the same number: the worst
 * case, since a page shows one project. Their counts, stage spans and search terms are written by the
 * rules of the program.
 */
export function loadBigLedger(db: Db, households: number): void {
  db.$client.pragma("cache_size = -400000");
  db.transaction(() => {
    insertProject(db);
    const random = mulberry32(households);
    const write = householdWriter(db, bigLedger);
    for (let first = 0; first < households; first += householdsPerBuilding) {
      const buildingId = insertBuilding(db, first / householdsPerBuilding);
      const count = Math.min(householdsPerBuilding, households - first);
      const progress = first / households;
      const within = Array.from({ length: count }, (_, index) =>
        bigHousehold({ number: first + index, progress }, random),
      );
      write(buildingId, within);
    }
  });
}

function insertProject(db: Db): void {
  const { projectId, clerk, leader } = bigLedger;
  const person = { passwordHash, synthetic, at: 0 };
  db.transaction((tx) => {
    insertUser(tx, { id: clerk, username: clerk, name: "示例经办人", role: "clerk", ...person });
    insertUser(tx, {
      id: leader,
      username: leader,
      name: "示例分包领导",
      role: "leader",
      ...person,
    });
  });
  const [nameZh, nameEn] = ["示例项目", "Sample project"];
  db.insert(area).values({ id: "a", kind: "community", nameZh, nameEn, position: 0 }).run();
  db.insert(project)
    .values({
      id: projectId,
      slug: projectId,
      areaId: "a",
      nameZh,
      nameEn,
      position: 0,
      updatedAt,
      kind: "urbanVillage",
      ourRole: "lead",
      stage: "preparation",
    })
    .run();
  db.transaction((tx) => insertPublication(tx, { projectId, setOn: bigLedgerDays.first }));
  const held = { projectId, fromOn: bigLedgerDays.first, synthetic };
  db.insert(assignment)
    .values([
      { id: "a.clerk", role: "clerk", userId: clerk, ...held },
      { id: "a.leader", role: "leader", userId: leader, ...held },
    ])
    .run();
  db.insert(signingTerms)
    .values({
      id: "t",
      projectId,
      thresholdPercent: 85,
      reason: "示例",
      setById: leader,
      synthetic,
      signingFromOn: "2014-05-01",
      signingToOn: "2015-05-31",
      setAt: updatedAt,
      setOn: bigLedgerDays.first,
    })
    .run();
}

function insertBuilding(db: Db, position: number): string {
  const id = `${bigLedger.projectId}.b${position + 1}`;
  db.insert(building)
    .values({
      id,
      projectId: bigLedger.projectId,
      name: `${position + 1}号楼`,
      position,
      synthetic,
      section: `第${1 + (position % sections)}标段`,
      floors: floorPlan.floors,
      updatedAt,
    })
    .run();
  return id;
}
