import type { Db } from "#db/open-database.ts";
import type { CountMetric } from "#domain/household/counts/count-metric.ts";

type Row = Record<string, unknown>;

/** By building, metric and day: households, persons and 分. */
export type Recount = ReadonlyMap<string, string>;
export type Snapshot = { counts: Recount; unlawful: ReadonlyMap<string, boolean> };

/*
 * The counts and the order of stages, worked out anew from nothing but the rows people wrote. It
 * shares no line with the program: written down a second time, the slow and plain way.
 */

/** Everything as it was known at the end of a day, which is now. */
export function recount(db: Db, on: string): Snapshot {
  const written = new Map(tables.map((table) => [table, rowsOf(db, table)]));
  const sums = new Map<string, [number, number, number]>();
  const unlawful = new Map<string, boolean>();
  for (const row of rowsOf(db, "household")) {
    const own = (table: (typeof tables)[number]) =>
      uncorrected(
        (written.get(table) ?? []).filter((each) => each.household_id === row.id),
        on,
      );
    const days: Record<string, string> = {};
    for (const event of own("household_event")) {
      if (event.kind === "reached") days[String(event.stage)] = String(event.happened_on);
    }
    unlawful.set(String(row.id), !isLawful(days, row.way));
    const add = (metric: CountMetric, day: string | undefined, fen = 0, isHousehold = true) => {
      if (day === undefined) return;
      const key = `${row.building_id} ${metric} ${day}`;
      const [households, persons, amount] = sums.get(key) ?? [0, 0, 0];
      sums.set(key, [
        households + Number(isHousehold),
        persons + (isHousehold ? Number(row.persons) : 0),
        amount + fen,
      ]);
    };
    countOne(row, days, add);
    countShared(row, days, add);
    const agreed = inForce(own("agreement"));
    for (const stage of ["signed", "decided"] as const) add(stage, days[stage], agreed);
    const payments = own("payment");
    for (const { paid_on, amount_fen } of payments) {
      add("payment", String(paid_on), Number(amount_fen), false);
    }
    if (days.signed !== undefined) {
      for (const [day, fen] of coveredBy(agreed, payments)) {
        add("paymentOfAgreed", last(day, days.signed), fen, false);
      }
    }
  }
  return { counts: inWords(sums), unlawful };
}

const tables = ["household_event", "agreement", "payment"] as const;

function rowsOf(db: Db, table: (typeof tables)[number] | "household" | "household_count"): Row[] {
  return db.$client.prepare(`select * from ${table}`).all() as Row[];
}

type Add = (metric: CountMetric, day: string | undefined) => void;

const plain = [
  ...["surveyed", "appraised", "paid", "demolished", "selected", "handedOver"],
  ...["returned", "settled"],
] as CountMetric[];

function countOne(row: Row, days: Record<string, string>, add: Add): void {
  add("household", String(row.registered_on));
  for (const stage of plain) add(stage, days[stage]);
  const { signed, decided, paid, vacated } = days;
  add("resolved", [signed, decided].filter((day) => day !== undefined).sort()[0]);
  if (row.way !== null) add(row.way as CountMetric, signed);
  if (vacated !== undefined && paid !== undefined) add("vacated", [vacated, paid].sort()[1]);
  if (vacated !== undefined && (paid === undefined || vacated < paid)) {
    add("vacatedUnpaid", vacated);
  }
}

/** In both counts of a rate: from the last of the days that it takes, where none is missing. */
function countShared(row: Row, days: Record<string, string>, add: Add): void {
  const { signed, paid, vacated, demolished, returned } = days;
  add("paidOfSigned", last(paid, signed));
  add("demolishedOfVacated", last(demolished, vacated, paid));
  add("returnedOfVacated", last(returned, vacated, paid));
  if (row.way === "exchange") add("returnedOfExchange", last(returned, signed));
}

function last(...needed: (string | undefined)[]): string | undefined {
  const known = needed.filter((day) => day !== undefined);
  return known.length === needed.length ? known.sort().at(-1) : undefined;
}

/** Day by day what is paid of the agreed amount, until nothing of it is left. */
function coveredBy(agreed: number, payments: readonly Row[]): Map<string, number> {
  const ofDay = new Map<string, number>();
  let before = 0;
  const counted = payments.filter(({ kind }) => kind !== "allowance");
  for (const day of counted.map((row) => String(row.paid_on)).sort()) {
    if (ofDay.has(day)) continue;
    const until = counted
      .filter(({ paid_on }) => String(paid_on) <= day)
      .reduce((sum, { amount_fen }) => sum + Number(amount_fen), 0);
    ofDay.set(day, Math.min(agreed, until) - before);
    before = Math.min(agreed, until);
  }
  return ofDay;
}

function uncorrected(rows: readonly Row[], on: string): Row[] {
  return rows.filter(
    (row) =>
      String(row.recorded_on) <= on &&
      !rows.some((other) => other.corrects_id === row.id && String(other.recorded_on) <= on),
  );
}

function inForce(agreements: readonly Row[]): number {
  const ordered = [...agreements].sort((a, b) => Number(a.recorded_at) - Number(b.recorded_at));
  const signed = ordered.filter(({ kind }) => kind === "agreement");
  return Number((signed.at(-1) ?? ordered.at(-1))?.amount_fen ?? 0);
}

/** Article 27, what cannot be otherwise, and what belongs to money or to a flat alone. */
function isLawful(days: Record<string, string>, way: unknown): boolean {
  const { signed, decided, paid, vacated, demolished, selected, handedOver, returned, settled } =
    days;
  const after = (later: string | undefined, ...earlier: (string | undefined)[]) =>
    later === undefined || earlier.some((day) => day !== undefined && day <= later);
  const ofFlat = [selected, handedOver, returned].some((day) => day !== undefined);
  return (
    after(paid, signed, decided) &&
    after(vacated, paid) &&
    after(demolished, vacated) &&
    after(handedOver, selected) &&
    after(returned, handedOver) &&
    after(settled, signed, decided) &&
    !(signed !== undefined && decided !== undefined && signed <= decided) &&
    !(way === "monetary" && ofFlat) &&
    !(way === "exchange" && settled !== undefined)
  );
}

function inWords(sums: ReadonlyMap<string, readonly [number, number, number]>): Recount {
  const entries = [...sums]
    .filter(([, sum]) => sum.some((figure) => figure !== 0))
    .map(([key, sum]) => [key, sum.join(" ")] as const);
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the kept counts say of a day, in the same words. */
export function cachedCounts(db: Db, on: string): Recount {
  const sums = new Map<string, [number, number, number]>();
  for (const row of rowsOf(db, "household_count")) {
    if (String(row.recorded_on) > on) continue;
    const key = `${row.building_id} ${row.measure} ${row.happened_on}`;
    const [households, persons, amount] = sums.get(key) ?? [0, 0, 0];
    sums.set(key, [
      households + Number(row.households),
      persons + Number(row.persons),
      amount + Number(row.amount_fen),
    ]);
  }
  return inWords(sums);
}
