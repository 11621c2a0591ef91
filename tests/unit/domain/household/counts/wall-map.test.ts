import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutWallMap, type MapHousehold } from "#domain/household/counts/wall-map.ts";
import { doorText, keepDoor } from "#domain/household/register/door.ts";

const building = { id: "b1", name: "1号楼", section: "一标段" };

function householdAt(door: string, more: Partial<MapHousehold> = {}): MapHousehold {
  const { entrance, floor } = keepDoor(door);
  return {
    id: door,
    code: `H${door}`,
    buildingId: "b1",
    door,
    entrance,
    floor,
    stage: null,
    isBreach: false,
    isKey: false,
    ...more,
  };
}

/** Rows of doors, `.` where nobody lives. */
function drawn(doors: readonly string[], columns = 18): string[] {
  const households = doors.map((door, index) => householdAt(door, { id: `${index}` }));
  const map = layoutWallMap({ buildings: [building], households, columns });
  return map.buildings.flatMap(({ part, entrances, floors }) => [
    `${part}: ${entrances.map(({ entrance, columns: of }) => `${entrance ?? "-"}×${of}`).join(" ")}`,
    ...floors.map(
      ({ floor, slots }) => `${floor} ${slots.map((slot) => slot?.door ?? ".").join(" ")}`,
    ),
  ]);
}

describe("the wall map of households", () => {
  it.each([
    [
      "the highest floor first, doors one above the other in a column",
      ["1-101", "1-102", "1-201", "1-202"],
      ["1: 1×2", "2 1-201 1-202", "1 1-101 1-102"],
    ],
    [
      "entrances side by side, and a gap where nobody lives",
      ["2-101", "1-101", "1-102", "2-201", "1-202"],
      ["1: 1×2 2×1", "2 . 1-202 2-201", "1 1-101 1-102 2-101"],
    ],
    [
      "a floor without a household between two others",
      ["301", "101"],
      ["1: -×1", "3 301", "2 .", "1 101"],
    ],
    ["below the ground, without a floor 0", ["B101", "101"], ["1: -×1", "1 101", "-1 B101"]],
    ["a letter behind its number", ["301A", "301", "302"], ["1: -×3", "3 301 301A 302"]],
    ["two certificates for one door", ["301", "301", "302"], ["1: -×3", "3 301 301 302"]],
    ["houses of one storey", ["12", "3"], ["1: -×2", "1 3 12"]],
  ])("has %s", (_, doors, rows) => {
    expect(drawn(doors)).toEqual(rows);
  });

  it("is cut between entrances, and within one that is too wide", () => {
    expect(drawn(["1-101", "1-102", "2-101", "2-102", "3-101"], 4)).toEqual([
      "1: 1×2 2×2",
      "1 1-101 1-102 2-101 2-102",
      "2: 3×1",
      "1 3-101",
    ]);
    expect(drawn(["101", "102", "103"], 2)).toEqual(["1: -×2", "1 101 102", "2: -×1", "1 103"]);
  });

  it("counts states, breaches and key households, of the building and of all", () => {
    const households = [
      householdAt("101", { stage: "signed", isKey: true }),
      householdAt("102", { stage: "vacated", isBreach: true }),
      householdAt("201"),
      householdAt("301", { id: "elsewhere", buildingId: "b2", stage: "signed" }),
    ];
    const buildings = [building, { id: "b2", name: "2号楼", section: null }];
    const map = layoutWallMap({ buildings, households, columns: 18 });
    expect(map).toMatchObject({ breaches: 1, keys: 1 });
    expect(map.byState).toMatchObject({ none: 1, signed: 2, vacated: 1, settled: 0 });
    expect(map.buildings[0]).toMatchObject({ households: 3, byState: { signed: 1, none: 1 } });
  });

  it("leaves out buildings without a household", () => {
    expect(layoutWallMap({ buildings: [building], households: [], columns: 18 }).buildings).toEqual(
      [],
    );
  });

  it("shows every household once, in the row of its floor, however the doors lie", () => {
    const place = fc.record({
      entrance: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
      floor: fc.integer({ min: 1, max: 34 }),
      position: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (at, most) => {
          const households = at.map(({ entrance, floor, position }, index) =>
            householdAt(doorText({ building: null, entrance, door: `${floor * 100 + position}` }), {
              id: `${index}`,
            }),
          );
          const map = layoutWallMap({ buildings: [building], households, columns: most });
          const cells = map.buildings.flatMap(({ floors }) =>
            floors.flatMap(({ floor, slots }) =>
              slots.flatMap((slot) => (slot ? [[slot.id, slot.floor, floor] as const] : [])),
            ),
          );
          expect(cells.map(([id]) => id).sort()).toEqual(households.map(({ id }) => id).sort());
          expect(cells.every(([, own, row]) => own === row)).toBe(true);
          for (const { entrances, floors } of map.buildings) {
            const columns = entrances.reduce((sum, entrance) => sum + entrance.columns, 0);
            expect(columns).toBeLessThanOrEqual(most);
            expect(floors.every(({ slots }) => slots.length === columns)).toBe(true);
          }
        },
      ),
    );
  });
});
