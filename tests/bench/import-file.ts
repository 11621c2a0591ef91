import { demoHolders } from "#db/demo/demo-holders.ts";
import type { Db } from "#db/open-database.ts";
import { setting } from "#db/schema/setting.ts";
import type { Actor } from "#domain/access/permission.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { mulberry32 } from "#domain/core/random.ts";
import { doAll } from "#domain/core/steps.ts";
import type { CurrentRow } from "#domain/workbook/current-row.ts";
import type { LaidOutWorkbook } from "#domain/workbook/laid-out-workbook.ts";
import { layOutLedgerSteps } from "#domain/workbook/lay-out-ledger.ts";
import type { CellTexts } from "#domain/workbook/sheet-definition.ts";
import { householdLedger } from "#i18n/household-ledger.ts";
import { insertTestProject } from "#tests/db/insert-test-project.ts";
import { insertTestUser } from "#tests/db/insert-test-user.ts";

export const bigProject = "big";
const householdsPerBuilding = 500;
const firstDay = "2015-01-05";

/** A project without a household and its clerk, on a day all of the file has happened by. */
export function insertBigOffice(db: Db): Actor {
  db.insert(setting).values({ key: "demoDate", value: "2015-06-30" }).run();
  const clerk = insertTestUser(db, "clerk");
  insertTestProject(db, bigProject, [{ userId: "clerk", role: "clerk" }]);
  return clerk;
}

/**
 * A file of so many households that are not in the ledger yet, the same for the same number: 500 to
 * a building, a holder each with all numbers, and the days of two to four stages.
 *
 * @param first the number of the first, for others than another file or ledger has
 */
export function bigLedgerFile(
  households: number,
  { project = bigProject, first = 1 }: { project?: string; first?: number } = {},
): LaidOutWorkbook {
  const random = mulberry32(households);
  const buildings = Math.ceil(households / householdsPerBuilding);
  const numbers = Array.from({ length: households }, (_, index) => first + index);
  const firstBuilding = Math.ceil(first / householdsPerBuilding);
  const rows = {
    buildings: Array.from({ length: buildings }, (_, index) => buildingRow(firstBuilding + index)),
    households: numbers.map(householdRow),
    holders: numbers.flatMap((number) => holderRows(number, random)),
  };
  const meta = {
    project,
    exportedAt: "2015-04-15T02:00:00Z",
    watermark: "示例经办人 2015-04-15 10:00",
  };
  return doAll(
    layOutLedgerSteps(householdLedger({ buildings: [] }), { rows, language: "zh", meta }),
  );
}

/** Not in the ledger yet: without an id. */
const newRow = (cells: CellTexts): CurrentRow => ({ id: "", version: 0, cells });

function buildingRow(number: number): CurrentRow {
  return newRow({ name: `${number}号楼`, section: "", floorArea: "", floors: "25" });
}

const codeOf = (number: number) => `HZ-${String(number).padStart(5, "0")}`;

function householdRow(number: number): CurrentRow {
  const door = (number - 1) % householdsPerBuilding;
  const surveyed = addDays(firstDay, number % 40);
  const isSigned = number % 3 !== 0;
  return newRow({
    code: codeOf(number),
    building: `${Math.ceil(number / householdsPerBuilding)}号楼`,
    door: `${1 + Math.floor(door / 100)}-${1 + (Math.floor(door / 4) % 25)}0${1 + (door % 4)}`,
    certificateNumber: `示例证-${number}`,
    persons: String(1 + (number % 6)),
    area: `${60 + (number % 80)}.5`,
    tenure: "private",
    way: number % 2 ? "exchange" : "monetary",
    surveyed,
    appraised: addDays(surveyed, 10),
    signed: isSigned ? addDays(surveyed, 30) : "",
    paid: isSigned && number % 2 ? addDays(surveyed, 60) : "",
  });
}

function holderRows(number: number, random: ReturnType<typeof mulberry32>): CurrentRow[] {
  // The first alone: a sheet has 20,000 rows at most.
  const [holder] = demoHolders(number, random);
  if (!holder) return [];
  const { shareBp, name: long, ...cells } = holder;
  // Three characters, as most names have: each more would be found by a dozen words more.
  const name = long.slice(0, 3);
  const share = String((shareBp ?? 0) / 100);
  return [newRow({ household: codeOf(number), name, ...cells, share })];
}
