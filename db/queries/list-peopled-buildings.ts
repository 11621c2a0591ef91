import type { IsoDate } from "#domain/calendar-day.ts";
import type { CountedBuilding } from "#domain/household/count-table.ts";
import { ledgerDay } from "#domain/household/ledger-day.ts";
import { keptLedger } from "../kept/kept-ledger.ts";
import type { Reader } from "../open-database.ts";
import { listBuildings } from "./list-buildings.ts";

export type PeopledBuilding = CountedBuilding & { readonly households: number };

/** The buildings with households on a day, in their order, and how many they have. */
export function listPeopledBuildings(
  db: Reader,
  projectId: string,
  asOf: IsoDate,
): PeopledBuilding[] {
  const { columns, members } = ledgerDay(keptLedger(db, projectId), asOf);
  const counts = new Map<string | undefined, number>();
  for (const place of members) {
    const id = columns.buildings[columns.numbers.building[place] ?? 0]?.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return listBuildings(db, projectId).flatMap((building) => {
    const households = counts.get(building.id);
    return households ? { ...building, households } : [];
  });
}
