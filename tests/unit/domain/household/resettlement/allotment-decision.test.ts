import { expect, it } from "vitest";
import {
  type AllotmentCase,
  decideAllotment,
  type RankedHousehold,
} from "#domain/household/resettlement/allotment-decision.ts";

const ranked = (rank: number, hasUnit = false): RankedHousehold => ({
  householdId: `h${rank}`,
  code: `HZ-00${rank}`,
  drawId: "draw",
  rank,
  hasUnit,
});

const turn: AllotmentCase = {
  order: [ranked(1, true), ranked(2), ranked(3), ranked(4)],
  householdId: "h2",
  passOver: null,
  days: { signed: "2015-03-01" },
  unit: { code: "AZ1-201", availability: "free" },
};

it.each<[string, Partial<AllotmentCase>, number]>([
  ["whose turn it is", {}, 0],
  ["behind one who is absent", { householdId: "h3", passOver: "absent" }, 1],
  ["behind two who stand back", { householdId: "h4", passOver: "deferred" }, 2],
  ["who was decided upon", { days: { decided: "2015-03-01" } }, 0],
  ["once more after giving a unit back", { order: [ranked(1), ranked(2)], householdId: "h1" }, 0],
])("a household %s gets the unit", (_, change, passedOver) => {
  const outcome = decideAllotment({ ...turn, ...change });
  expect(outcome).toMatchObject({ ok: true, value: { passedOver } });
});

it.each<[string, Partial<AllotmentCase>, { refusal: string; field: string }]>([
  [
    "without a place",
    { householdId: "h9" },
    { refusal: "allotment.notInOrder", field: "householdId" },
  ],
  [
    "that has a unit",
    { householdId: "h1" },
    { refusal: "allotment.alreadyHasUnit", field: "householdId" },
  ],
  [
    "whose turn it is not",
    { householdId: "h4" },
    { refusal: "allotment.notNext", field: "passOver" },
  ],
  [
    "whose signing was taken back",
    { days: {} },
    { refusal: "allotment.notAgreed", field: "householdId" },
  ],
  ["for an invented unit", { unit: undefined }, { refusal: "unit.notFound", field: "unitId" }],
  ...(["reserved", "allotted", "void"] as const).map(
    (availability): [string, Partial<AllotmentCase>, { refusal: string; field: string }] => [
      `for a unit that is ${availability}`,
      { unit: { code: "AZ1-201", availability } },
      { refusal: "allotment.unitNotFree", field: "unitId" },
    ],
  ),
])("a household %s is refused", (_, change, refused) => {
  expect(decideAllotment({ ...turn, ...change })).toMatchObject({ ok: false, ...refused });
});

it("says who is next and how many are in front", () => {
  expect(decideAllotment({ ...turn, householdId: "h4" })).toMatchObject({
    params: { code: "HZ-002", count: 2 },
  });
});
