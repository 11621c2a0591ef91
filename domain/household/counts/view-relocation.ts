import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CountMetric } from "./count-metric.ts";
import type { DailyCount } from "./observed-days.ts";
import { isStageOnly, type PublicBand, publicBand } from "./public-band.ts";
import type { RelocationCount, RelocationFacts, SigningTermsFact } from "./relocation-facts.ts";

/** Households and persons of a metric, and the first and last day on which somebody reached it. */
export interface MetricTotal {
  readonly households: number;
  readonly persons: number;
  readonly firstOn: IsoDate | null;
  readonly lastOn: IsoDate | null;
  /** As {@link dailyCounts} has them. */
  readonly daily: readonly DailyCount[];
}

/** The relocation of a project on a day, in counts. */
export interface RelocationView {
  readonly households: number;
  readonly persons: number;
  readonly totals: ReadonlyMap<CountMetric, MetricTotal>;
  /** In force on the day; null where none were set. */
  readonly terms: SigningTermsFact | null;
  readonly isExact: boolean;
  readonly synthetic: boolean;
}

/**
 * The counts of a project from facts already narrowed to a day; null where it has no households.
 */
export function viewRelocation(facts: RelocationFacts): RelocationView | null {
  const byMetric = Map.groupBy(facts.counts, ({ metric }) => metric);
  const totals = new Map(Array.from(byMetric, ([metric, rows]) => [metric, totalOf(rows)]));
  const all = totals.get("household");
  if (!all || all.households === 0) return null;
  return {
    households: all.households,
    persons: all.persons,
    totals,
    terms: facts.terms.at(-1) ?? null,
    isExact: facts.publications.at(-1)?.isExact ?? false,
    synthetic: facts.synthetic,
  };
}

function totalOf(rows: readonly RelocationCount[]): MetricTotal {
  let households = 0;
  let persons = 0;
  for (const row of rows) {
    households += row.households;
    persons += row.persons;
  }
  const daily = dailyCounts(rows);
  const firstOn = daily[0]?.on ?? null;
  return { households, persons, firstOn, lastOn: daily.at(-1)?.on ?? null, daily };
}

/**
 * The counts of one metric by day, in order; a day whose every entry was corrected away is not
 * among them.
 *
 * @example
 * dailyCounts([signedByTwoOn1April]) //=> [{ on: "2015-04-01", count: 2 }]
 */
export function dailyCounts(rows: readonly RelocationCount[]): DailyCount[] {
  const byDay = new Map<IsoDate, number>();
  for (const { happenedOn, households } of rows) {
    byDay.set(happenedOn, (byDay.get(happenedOn) ?? 0) + households);
  }
  return Array.from(byDay, ([on, count]) => ({ on, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * How many households reached a metric.
 *
 * @example
 * countOf(view, "signed") //=> 75
 */
export function countOf({ totals }: RelocationView, metric: CountMetric): number {
  return totals.get(metric)?.households ?? 0;
}

/** How many households came so far, as it may be told. */
export type HouseholdCount =
  | PublicBand
  | { readonly kind: "exact"; readonly done: number; readonly households: number };

/**
 * What the public may read of a metric: a band, unless a leader chose exact counts.
 *
 * @example
 * publicCount(view, "signed") //=> { kind: "lowOrMore", low: 75, percent: 46 }
 */
export function publicCount(view: RelocationView, metric: CountMetric): HouseholdCount {
  const done = countOf(view, metric);
  const { households, isExact } = view;
  return isExact ? { kind: "exact", done, households } : publicBand({ households, done });
}

/**
 * Whether days of single households may be told: of so few that only the stage is named, the first
 * day is that of one family.
 */
export function tellsDays({ households, isExact }: RelocationView): boolean {
  return isExact || !isStageOnly(households);
}
