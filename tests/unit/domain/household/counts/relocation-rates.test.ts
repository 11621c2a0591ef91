import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPercent } from "#domain/core/rate.ts";
import { paymentKinds } from "#domain/household/compensation/compensation-kinds.ts";
import {
  type CountContribution,
  type CountedHousehold,
  contributionsOf,
} from "#domain/household/counts/count-contribution.ts";
import { type Counts, countTable } from "#domain/household/counts/count-table.ts";
import {
  apartFrom,
  type RateName,
  rateGains,
  rateNames,
  relocationRates,
} from "#domain/household/counts/relocation-rates.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import { householdStages } from "#domain/household/stage/stage.ts";

const today = "2015-04-15";
const buildings = [
  { id: "b1", name: "1号楼", section: "一标段" },
  { id: "b2", name: "2号楼", section: "一标段" },
  { id: "b3", name: "3号楼", section: "二标段" },
];

const aHousehold: CountedHousehold = {
  buildingId: "b1",
  persons: 3,
  way: null,
  registeredOn: "2015-01-05",
  isRemoved: false,
  days: {},
  agreedFen: 0,
  payments: [],
};

/** As many alike. */
function some(count: number, of: Partial<CountedHousehold>): CountedHousehold[] {
  return Array.from({ length: count }, () => ({ ...aHousehold, ...of }));
}

function tableOf(households: readonly CountedHousehold[]) {
  const happened = households.flatMap(contributionsOf);
  const sumOf = (each: CountContribution) => {
    const { buildingId, metric, happenedOn, households, persons, amountFen } = each;
    const sum = { households, persons, amountFen };
    const nothing = { households: 0, persons: 0, amountFen: 0 };
    return { buildingId, metric, ...sum, today: happenedOn === today ? sum : nothing };
  };
  return countTable(buildings, happened.map(sumOf));
}

const countsOf = (households: readonly CountedHousehold[]): Counts => tableOf(households).project;

const signed: StageDays = { signed: "2015-03-09" };
const decided: StageDays = { decided: "2015-03-10" };
const paid: StageDays = { paid: "2015-03-20" };
const vacated: StageDays = { vacated: "2015-03-25" };
const demolished: StageDays = { demolished: "2015-04-01" };
const returned: StageDays = { returned: "2015-04-10" };
const [exchange, monetary] = ["exchange", "monetary"] as const;

/** What a rate is of which households, and how many stand apart from it. */
const known: readonly [RateName, string, CountedHousehold[], [number, number, string, number]][] = [
  [
    "signing",
    "75 of 162 signed",
    [...some(75, { days: signed }), ...some(87, {})],
    [75, 162, "46.30%", 0],
  ],
  [
    "settled",
    "3 more were decided, one of whom signed afterwards",
    [
      ...some(75, { days: signed }),
      ...some(2, { days: decided }),
      ...some(1, { days: { ...decided, signed: "2015-03-12" } }),
      ...some(84, {}),
    ],
    [78, 162, "48.15%", 0],
  ],
  [
    "vacating",
    "the 4 that moved out unpaid are not among the vacated",
    [
      ...some(1, { days: { ...signed, ...paid, ...vacated } }),
      ...some(4, { days: { ...signed, ...vacated } }),
      ...some(157, {}),
    ],
    [1, 162, "0.62%", 0],
  ],
  [
    "demolition",
    "of 40 vacated 10 are demolished; 2 more are demolished unpaid",
    [
      ...some(10, { days: { ...signed, ...paid, ...vacated, ...demolished } }),
      ...some(30, { days: { ...signed, ...paid, ...vacated } }),
      ...some(2, { days: { ...signed, ...vacated, ...demolished } }),
    ],
    [10, 40, "25.00%", 2],
  ],
  [
    "demolition",
    "only unpaid households are demolished: there is nothing to take a share of",
    some(3, { days: { ...signed, ...vacated, ...demolished } }),
    [0, 0, "—", 3],
  ],
  [
    "monetary",
    "30 of 75 that signed take money; who was decided for is not counted",
    [
      ...some(30, { days: signed, way: monetary }),
      ...some(45, { days: signed, way: exchange }),
      ...some(5, { days: decided, way: monetary }),
    ],
    [30, 75, "40.00%", 0],
  ],
  [
    "paid",
    "all 2 that signed are paid, and so are 3 by a decision",
    [...some(2, { days: { ...signed, ...paid } }), ...some(3, { days: { ...decided, ...paid } })],
    [2, 2, "100.00%", 3],
  ],
  [
    "paid",
    "nobody signed, 3 are paid by a decision",
    some(3, { days: { ...decided, ...paid } }),
    [0, 0, "—", 3],
  ],
  [
    "paid",
    "whoever signs after the decision belongs to those who signed",
    some(1, { days: { ...decided, ...paid, signed: "2015-04-01" } }),
    [1, 1, "100.00%", 0],
  ],
  [
    "returnByPersons",
    "13 of the 31 persons relocated are back",
    [
      ...some(3, { days: { ...signed, ...paid, ...vacated, ...returned }, persons: 4 }),
      ...some(1, { days: { ...signed, ...paid, ...vacated, ...returned }, persons: 1 }),
      ...some(6, { days: { ...signed, ...paid, ...vacated } }),
      ...some(1, { days: { ...signed, ...returned }, persons: 5 }),
    ],
    [13, 31, "41.94%", 5],
  ],
  [
    "returnByHouseholds",
    "9 of 45 that signed for a flat are back, and 1 by a decision",
    [
      ...some(9, { days: { ...signed, ...returned }, way: exchange }),
      ...some(36, { days: signed, way: exchange }),
      ...some(1, { days: { ...decided, ...returned }, way: exchange }),
      ...some(30, { days: signed, way: monetary }),
    ],
    [9, 45, "20.00%", 1],
  ],
];

describe("the rates of households", () => {
  it.each(known)("%s: %s", (name, _what, households, [numerator, denominator, percent, apart]) => {
    const counts = countsOf(households);
    const found = relocationRates(counts)[name];
    expect([found.numerator, found.denominator, formatPercent(found)]).toEqual([
      ...[numerator, denominator, percent],
    ]);
    const beside: Partial<Record<RateName, number>> = apartFrom(counts);
    expect(beside[name] ?? 0).toBe(apart);
  });

  it("never read 100.00 while one household is missing", () => {
    const counts = countsOf([...some(19_999, { days: signed }), ...some(1, {})]);
    expect(formatPercent(relocationRates(counts).signing)).toBe("99.99%");
  });
});

describe("the rate of money paid", () => {
  const pay = (amountFen: number, paidOn = "2015-03-20", kind = "compensation" as const) => ({
    kind,
    amountFen,
    paidOn,
  });

  it.each<[string, CountedHousehold[], [number, number, number]]>([
    ["a quarter", some(1, { days: signed, agreedFen: 1000, payments: [pay(250)] }), [250, 1000, 0]],
    [
      "what was paid beyond the agreed amount stands apart",
      some(1, { days: signed, agreedFen: 1000, payments: [pay(900), pay(150, "2015-03-21")] }),
      [1000, 1000, 50],
    ],
    [
      "临时安置费 is no part of what was agreed",
      some(1, {
        days: signed,
        agreedFen: 1000,
        payments: [pay(400), { ...pay(70), kind: "allowance" }],
      }),
      [400, 1000, 70],
    ],
    [
      "what was paid by a decision stands apart",
      [
        ...some(1, { days: signed, agreedFen: 1000, payments: [pay(250)] }),
        ...some(1, { days: decided, agreedFen: 800, payments: [pay(800)] }),
      ],
      [250, 1000, 800],
    ],
  ])("%s", (_what, households, [numerator, denominator, apart]) => {
    const counts = countsOf(households);
    expect(relocationRates(counts).paidAmount).toMatchObject({ numerator, denominator });
    expect(apartFrom(counts).paidAmount).toBe(apart);
  });
});

describe("the rates of a place", () => {
  const table = tableOf([
    ...some(2, { days: { ...signed, ...paid } }),
    ...some(2, { buildingId: "b2" }),
    ...some(1, { buildingId: "b3", days: signed }),
    ...some(4, { buildingId: "b3" }),
  ]);

  it("are those of its own households: building, section and project", () => {
    const signing = (counts: Counts) => formatPercent(relocationRates(counts).signing);
    expect(signing(table.project)).toBe("33.33%");
    expect(table.sections.map(({ counts }) => signing(counts))).toEqual(["50.00%", "20.00%"]);
    const within = table.sections.flatMap((section) => section.buildings);
    expect(within.map(({ counts }) => signing(counts))).toEqual(["100.00%", "0.00%", "20.00%"]);
  });

  it("say nothing of a base that the place has not got", () => {
    const [, second] = table.sections[0]?.buildings ?? [];
    expect(second && formatPercent(relocationRates(second.counts).paid)).toBe("—");
  });
});

describe("what the day added to a rate", () => {
  it("is the points it went up by, and nothing where there was no rate before", () => {
    const counts = countsOf([
      ...some(75, { days: signed }),
      ...some(2, { days: { signed: today } }),
      ...some(85, {}),
    ]);
    expect(rateGains(counts)).toMatchObject({ signing: 1.23, vacating: 0, demolition: null });
  });

  it("takes a base that grew with the day into account", () => {
    const counts = countsOf([
      ...some(1, { days: { ...signed, ...paid } }),
      ...some(1, { days: { signed: today } }),
    ]);
    expect(rateGains(counts).paid).toBe(-50);
  });
});

const day = fc.option(fc.constantFrom("2015-03-01", "2015-03-20", "2015-04-14", today), {
  nil: undefined,
});
const anyHousehold: fc.Arbitrary<CountedHousehold> = fc.record({
  buildingId: fc.constantFrom("b1", "b2", "b3"),
  persons: fc.nat({ max: 6 }),
  way: fc.constantFrom(null, monetary, exchange),
  registeredOn: fc.constant("2015-01-05"),
  isRemoved: fc.boolean(),
  days: fc.record(Object.fromEntries(householdStages.map((stage) => [stage, day]))),
  agreedFen: fc.nat({ max: 900 }),
  payments: fc.array(
    fc.record({
      kind: fc.constantFrom(...paymentKinds),
      paidOn: fc.constantFrom("2015-03-05", "2015-04-14", today),
      amountFen: fc.nat({ max: 500 }),
    }),
    { maxLength: 3 },
  ),
});

/** The counts without what happened on the day. */
function yesterday(counts: Counts): Counts {
  const less = Object.entries(counts).map(([metric, { total, today: on }]) => {
    const figures = Object.keys(total) as (keyof typeof total)[];
    const rest = figures.map((figure) => [figure, total[figure] - on[figure]]);
    return [metric, { total: Object.fromEntries(rest), today: on }];
  });
  return Object.fromEntries(less);
}

it("whatever the households did, lawful or not, no rate passes 100 % today or passed it yesterday", () => {
  fc.assert(
    fc.property(fc.array(anyHousehold, { maxLength: 12 }), (households) => {
      const { project, sections } = tableOf(households);
      const places = [project, ...sections.map(({ counts }) => counts)];
      for (const counts of places.flatMap((each) => [each, yesterday(each)])) {
        const rates = relocationRates(counts);
        const apart = apartFrom(counts);
        for (const name of rateNames) {
          expect(rates[name].numerator).toBeLessThanOrEqual(rates[name].denominator);
        }
        expect(Object.values(apart).every((figure) => figure >= 0)).toBe(true);
      }
    }),
  );
});
