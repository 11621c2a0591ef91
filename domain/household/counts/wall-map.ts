import { parseDoor } from "#domain/household/register/door.ts";
import { type HouseholdStage, householdStages } from "#domain/household/stage/stage.ts";
import type { CountedBuilding } from "./count-table.ts";

/** A household as a cell of the wall map: where its door is, and how it stands on the day. */
export interface MapHousehold {
  readonly id: string;
  readonly code: string;
  readonly buildingId: string;
  readonly door: string;
  readonly entrance: number | null;
  readonly floor: number | null;
  /** null before any stage */
  readonly stage: HouseholdStage | null;
  readonly isBreach: boolean;
  readonly isKey: boolean;
}

/** What a cell says: a stage, or none yet. */
export const mapStates = ["none", ...householdStages] as const;
export type MapState = (typeof mapStates)[number];

/** Doors of one entrance side by side; `entrance` is null where the building has none. */
export interface MapUnit {
  readonly entrance: number | null;
  readonly columns: number;
}

export interface MapFloor {
  /** null: a household whose floor nobody knows */
  readonly floor: number | null;
  /** one for each column, entrance by entrance; null where no household lives */
  readonly slots: readonly (MapHousehold | null)[];
}

/** A building as far as it fits side by side: `part` of `parts`, by whole entrances where possible. */
export interface MapBuilding extends CountedBuilding {
  readonly part: number;
  readonly parts: number;
  readonly entrances: readonly MapUnit[];
  /** the highest first, down to below the ground; floors without a household between two others too */
  readonly floors: readonly MapFloor[];
  /** of the whole building */
  readonly households: number;
  readonly byState: Readonly<Record<MapState, number>>;
}

export interface WallMap {
  readonly buildings: readonly MapBuilding[];
  readonly byState: Readonly<Record<MapState, number>>;
  readonly breaches: number;
  readonly keys: number;
}

/**
 * 战果图: the households of a project as cells, by building, entrance, floor and door. Doors one above
 * the other share a column: 301 stands over 201. Two households behind one door (`301` and `301A`,
 * or two certificates) have a column each. Buildings without a household are left out.
 *
 * @param given.columns the most side by side; a wider building is cut
 * @example
 * layoutWallMap({ buildings: [b1], households: [of301, of201], columns: 18 }).buildings[0].floors
 * //=> [{ floor: 3, slots: [of301] }, { floor: 2, slots: [of201] }]
 */
export function layoutWallMap(given: {
  buildings: readonly CountedBuilding[];
  households: readonly MapHousehold[];
  columns: number;
}): WallMap {
  const { buildings, households, columns } = given;
  const within = Map.groupBy(households, ({ buildingId }) => buildingId);
  return {
    buildings: buildings.flatMap((building) =>
      layoutBuilding(building, within.get(building.id) ?? [], columns),
    ),
    byState: countStates(households),
    breaches: households.filter(({ isBreach }) => isBreach).length,
    keys: households.filter(({ isKey }) => isKey).length,
  };
}

/**
 * @example
 * mapState({ stage: null }) //=> "none"
 */
export function mapState({ stage }: Pick<MapHousehold, "stage">): MapState {
  return stage ?? "none";
}

function countStates(households: readonly MapHousehold[]): Record<MapState, number> {
  const counts = Object.fromEntries(mapStates.map((state) => [state, 0])) as Record<
    MapState,
    number
  >;
  for (const household of households) counts[mapState(household)] += 1;
  return counts;
}

/** A column of a building: the doors of one entrance that stand one above the other. */
interface MapColumn {
  readonly entrance: number | null;
  readonly order: number;
  readonly letter: string;
  readonly cells: Map<number | null, MapHousehold>;
}

function layoutBuilding(
  building: CountedBuilding,
  households: readonly MapHousehold[],
  most: number,
): MapBuilding[] {
  if (households.length === 0) return [];
  const columns = columnsOf(households);
  const floors = floorsOf(households);
  const cuts = cutColumns(columns, most);
  const byState = countStates(households);
  return cuts.map((cut, index) => ({
    ...building,
    part: index + 1,
    parts: cuts.length,
    households: households.length,
    byState,
    entrances: unitsOf(cut),
    floors: floors.map((floor) => ({
      floor,
      slots: cut.map(({ cells }) => cells.get(floor) ?? null),
    })),
  }));
}

function columnsOf(households: readonly MapHousehold[]): MapColumn[] {
  const columns = new Map<string, MapColumn>();
  for (const household of households) {
    const { entrance, floor } = household;
    const { order, letter } = placeOnFloor(household);
    for (let turn = 0; ; turn += 1) {
      const key = `${entrance} ${order} ${letter} ${turn}`;
      const column = columns.get(key) ?? { entrance, order, letter, cells: new Map() };
      columns.set(key, column);
      if (column.cells.has(floor)) continue;
      column.cells.set(floor, household);
      break;
    }
  }
  return [...columns.values()].sort(
    (a, b) =>
      (a.entrance ?? 0) - (b.entrance ?? 0) ||
      a.order - b.order ||
      (a.letter < b.letter ? -1 : Number(a.letter > b.letter)),
  );
}

/** A door that cannot be read stands after the others. */
function placeOnFloor({ door }: MapHousehold): { order: number; letter: string } {
  const parsed = parseDoor(door);
  if (!parsed) return { order: 100, letter: door };
  const { position, door: number } = parsed;
  return { order: position, letter: number.replace(/^B?\d+/, "") };
}

/** From the highest to the lowest, none missing; there is no floor 0. */
function floorsOf(households: readonly MapHousehold[]): (number | null)[] {
  const known = households.flatMap(({ floor }) => (floor === null ? [] : [floor]));
  const unknown = known.length < households.length ? [null] : [];
  if (known.length === 0) return unknown;
  const top = known.reduce((most, floor) => Math.max(most, floor));
  const bottom = known.reduce((least, floor) => Math.min(least, floor));
  const floors = Array.from({ length: top - bottom + 1 }, (_, index) => top - index);
  return [...floors.filter((floor) => floor !== 0), ...unknown];
}

/** Between entrances where that fits, else wherever the row is full. */
function cutColumns(columns: readonly MapColumn[], most: number): MapColumn[][] {
  const cuts: MapColumn[][] = [[]];
  for (const entrance of Map.groupBy(columns, (column) => column.entrance).values()) {
    const last = cuts.at(-1) ?? [];
    if (last.length > 0 && last.length + entrance.length > most) cuts.push([]);
    for (const column of entrance) {
      if ((cuts.at(-1)?.length ?? 0) === most) cuts.push([]);
      cuts.at(-1)?.push(column);
    }
  }
  return cuts;
}

function unitsOf(columns: readonly MapColumn[]): MapUnit[] {
  return [...Map.groupBy(columns, ({ entrance }) => entrance)].map(([entrance, within]) => ({
    entrance,
    columns: within.length,
  }));
}
