import { resettlementUnit } from "#db/schema/household/resettlement.ts";
import { doorText } from "#domain/household/register/door.ts";
import type { Transaction } from "../open-database.ts";
import type { HouseholdPlace } from "./insert-households.ts";
import { officeCloseOf } from "./office-hours.ts";

const layouts = [
  { layout: "一室一厅", areaDm2: 6000 },
  { layout: "两室一厅", areaDm2: 8000 },
  { layout: "两室两厅", areaDm2: 9500 },
  { layout: "三室两厅", areaDm2: 12_000 },
] as const;
const buildings = ["示例安置1号楼", "示例安置2号楼"];
const floors = 11;

/** The generated stock of resettlement units: two buildings of eleven storeys, four units a floor. */
export function insertUnits(tx: Transaction, { slug, registeredOn }: HouseholdPlace): void {
  for (const [index, building] of buildings.entries()) {
    for (let floor = 1; floor <= floors; floor += 1) {
      for (const [position, layout] of layouts.entries()) {
        const door = doorText({ building: null, entrance: null, door: `${floor}0${position + 1}` });
        const code = `AZ${index + 1}-${door}`;
        tx.insert(resettlementUnit)
          .values({
            id: `${slug}.${code}`,
            projectId: slug,
            code,
            building,
            floor,
            ...layout,
            // The ground floor is kept for households who cannot climb.
            state: floor === 1 ? "reserved" : "free",
            synthetic: true,
            updatedAt: officeCloseOf(registeredOn),
          })
          .run();
      }
    }
  }
}
