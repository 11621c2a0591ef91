import { countHouseholds, listBuildingSums, listTransitions } from "#db/cache/ledger-queries.ts";
import { listDailyCounts } from "#db/household/counts/list-daily-counts.ts";
import { listRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { listHouseholds } from "#db/household/ledger/list-households.ts";
import { countKeyHouseholds, listKeyHouseholds } from "#db/household/ledger/list-key-households.ts";
import { listLedgerBuildings } from "#db/household/ledger/list-ledger-buildings.ts";
import { listMapHouseholds } from "#db/household/ledger/list-map-households.ts";
import { listBuildings } from "#db/household/register/list-buildings.ts";
import type { Db } from "#db/open-database.ts";
import { sumTransitions } from "#domain/household/compensation/transition-clock.ts";
import { countTable } from "#domain/household/counts/count-table.ts";
import { householdOrders, type LedgerFilter } from "#domain/household/ledger/ledger-filter.ts";
import { bigLedger } from "./big-ledger.ts";
import { bigLedgerDays } from "./big-story.ts";

const { projectId } = bigLedger;
export const today = bigLedgerDays.last;
const pastDay = "2014-10-15";

/** Something a page reads, and how soon it should have it. */
export type LedgerCase = {
  readonly name: string;
  readonly goal: number;
  readonly read: (db: Db) => unknown;
};

type Asked = { asOf?: string; page?: number; size?: number };
/** Later than any: the last page is shown. */
const last = 1_000_000;

/** All that a page of the ledger reads of the households, as the page does. */
function ledgerPage(filter: LedgerFilter, { asOf = today, page = last, size = 20 }: Asked = {}) {
  return (db: Db) => {
    const of = { projectId, asOf };
    return [
      listBuildings(db, projectId),
      countHouseholds(db, { ...of, filter: {} }),
      listHouseholds(db, { ...of, filter, page, size }),
    ];
  };
}

/** Every page, filter, order and search of the ledger, today and on a past day; see the goal of each. */
export function ledgerCases(households: number): LedgerCase[] {
  const middle = Math.floor(households / 40);
  const pages: Record<string, LedgerCase["read"]> = {
    "first page": ledgerPage({}, { page: 1 }),
    "middle page": ledgerPage({}, { page: middle }),
    "last page": ledgerPage({}),
    "last page of 50": ledgerPage({}, { size: 50 }),
    "last page of 100": ledgerPage({}, { size: 100 }),
    "past day, middle page": ledgerPage({}, { page: middle, asOf: pastDay }),
    "past day, stage": ledgerPage({ stage: "signed" }, { asOf: pastDay }),
    ...filterPages(),
    ...orderPages(middle),
  };
  return Object.entries(pages).map(([name, read]) => ({ name, read, goal: 20 }));
}

function filterPages(): Record<string, LedgerCase["read"]> {
  const filters: Record<string, LedgerFilter> = {
    building: { building: `${projectId}.b7` },
    section: { section: "第3标段" },
    stage: { stage: "signed" },
    "no stage": { stage: "none" },
    way: { way: "exchange" },
    tenure: { tenure: "private" },
    "special group": { specialGroup: "any" },
    breach: { only: "breach" },
    key: { only: "key" },
    "stage, section, way, by day": {
      stage: "returned",
      section: "第1标段",
      way: "exchange",
      order: "stageOn",
    },
  };
  return Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [`filter: ${name}`, ledgerPage(filter)]),
  );
}

function orderPages(page: number): Record<string, LedgerCase["read"]> {
  return Object.fromEntries(
    householdOrders.flatMap((order) => [
      [`order: ${order}`, ledgerPage({ order }, { page })],
      [`order: ${order}, falling`, ledgerPage({ order, descending: true }, { page })],
    ]),
  );
}

/** Searches, from one household to all of them. Each is asked anew, as if for the first time. */
export function searchCases(db: Db): { name: string; search: string; goal: number }[] {
  const holder = db.$client
    .prepare<[], { name: string }>("select name from household_holder limit 1 offset 700")
    .get();
  const searches: [string, string][] = [
    ["code", "BX-000701"],
    ["door", "2-301"],
    ["name", holder?.name ?? ""],
    ["surname", "赵"],
    ["pinyin", "zhao"],
    ["initials", "zslj"],
    ["identity number", "999999199001150010"],
    ["phone", "15410000701"],
    ["nobody", "nobody"],
    ["one letter", "z"],
    ["what all have", "bx-"],
  ];
  return searches.map(([name, search]) => ({ name: `search: ${name}`, search, goal: 20 }));
}

/** A search that is not remembered: with a space more each time, which finds the same. */
export function readSearch(db: Db, search: string, round: number): unknown {
  return ledgerPage({ search: `${search}${" ".repeat(round)}` })(db);
}

/** What the other pages of a project's households read. */
export const otherCases: readonly LedgerCase[] = [
  { name: "counts of a day", goal: 50, read: countsOn(today) },
  { name: "counts of a past day", goal: 50, read: countsOn(pastDay) },
  { name: "daily signings for the forecast", goal: 50, read: dailySignings },
  { name: "transition clocks", goal: 50, read: transitions },
  { name: "all of the counts page", goal: 50, read: countsPage(today) },
  { name: "all of it on a past day", goal: 50, read: countsPage(pastDay) },
  { name: "counts of the portfolio", goal: 50, read: (db) => listRelocationFacts(db, {}) },
  { name: "key households", goal: 20, read: keyHouseholds },
  {
    name: "buildings for the map",
    goal: 20,
    read: (db) => listLedgerBuildings(db, projectId, today),
  },
  { name: "map of a building", goal: 20, read: mapOf(`${projectId}.b7`) },
  { name: "map of all", goal: Number.POSITIVE_INFINITY, read: mapOf(undefined) },
];

function countsOn(asOf: string) {
  return (db: Db) =>
    countTable(listBuildings(db, projectId), listBuildingSums(db, projectId, asOf));
}

function dailySignings(db: Db) {
  return listDailyCounts(db, projectId, { asOf: today, metric: "signed" });
}

function transitions(db: Db, asOf = today) {
  return sumTransitions(listTransitions(db, projectId, asOf).agreed, asOf);
}

function countsPage(asOf: string) {
  return (db: Db) => [
    countsOn(asOf)(db),
    countHouseholds(db, { projectId, asOf, filter: {} }),
    dailySignings(db),
    transitions(db, asOf),
  ];
}

function keyHouseholds(db: Db) {
  const of = { projectId, asOf: today };
  return [countKeyHouseholds(db, of), listKeyHouseholds(db, of, { limit: 20, offset: 0 })];
}

function mapOf(buildingId: string | undefined) {
  return (db: Db) => listMapHouseholds(db, { projectId, buildingId }, today);
}
