import { and, asc, eq } from "drizzle-orm";
import { isOneOf } from "#db/audit/named-ids.ts";
import type { Reader } from "#db/open-database.ts";
import { householdCount } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { inBatches } from "#domain/core/in-batches.ts";
import type { Steps } from "#domain/core/steps.ts";
import {
  blockWidth,
  type CountBlock,
  type CountBlocks,
} from "#domain/household/counts/count-blocks.ts";
import { type CountMetric, countMetrics } from "#domain/household/counts/count-metric.ts";
import { dayNumber } from "#domain/household/ledger/ledger-line.ts";
import { cacheByProject } from "./cache-by-project.ts";
import type { CountChange } from "./changes-since.ts";

/** All that is counted of a project, from which the counts of any day are summed. */
export const cachedCounts = cacheByProject<CountBlocks>({
  name: "counts",
  *load(db, projectId) {
    return yield* blockSteps(db, { projectId, days: yield* countedDays(db, projectId) });
  },
  *refresh(db, { projectId, known, changes }) {
    const changed = changes.counts.filter((change) => change.projectId === projectId);
    if (changed.length === 0) return known;
    const days = daysOf(changed);
    const { buildings } = known;
    const added = yield* blockSteps(db, { projectId, days, buildings });
    const kept = known.blocks.filter((block) => !days.get(block.metric)?.has(block.recordedOn));
    return { buildings: added.buildings, blocks: [...kept, ...added.blocks] };
  },
  weigh: ({ blocks }) => blocks.reduce((sum, { numbers }) => sum + numbers.length / blockWidth, 0),
});

/** The days something was learnt on, of each metric. */
type CountedDays = ReadonlyMap<CountMetric, ReadonlySet<IsoDate>>;

/** So many blocks are read together: some hundred rows, but for the day of a large import. */
const daysAtOnce = 60;

function* countedDays(db: Reader, projectId: string): Steps<CountedDays> {
  const days = new Map<CountMetric, ReadonlySet<IsoDate>>();
  for (const metric of countMetrics) {
    const rows = db
      .selectDistinct({ recordedOn: householdCount.recordedOn })
      .from(householdCount)
      .where(and(eq(householdCount.projectId, projectId), eq(householdCount.metric, metric)))
      .values() as [IsoDate][];
    days.set(metric, new Set(rows.map(([recordedOn]) => recordedOn)));
    yield;
  }
  return days;
}

function daysOf(changes: readonly CountChange[]): CountedDays {
  const days = new Map<CountMetric, Set<IsoDate>>();
  for (const { metric, recordedOn } of changes) {
    const known = countMetrics.find((each) => each === metric);
    if (!known || recordedOn === null) throw new Error(`no such count: ${metric} ${recordedOn}`);
    const own = days.get(known) ?? new Set();
    days.set(known, own.add(recordedOn));
  }
  return days;
}

type WantedBlocks = {
  readonly projectId: string;
  readonly days: CountedDays;
  /** whose places are known already */
  readonly buildings?: readonly string[];
};

function* blockSteps(
  db: Reader,
  { projectId, days, buildings = [] }: WantedBlocks,
): Steps<CountBlocks> {
  const places = new Map(buildings.map((id, place) => [id, place]));
  const blocks: CountBlock[] = [];
  for (const [metric, learntOn] of days) {
    for (const some of inBatches([...learntOn], daysAtOnce)) {
      for (const block of loadBlocks(db, { projectId, metric, days: some }, places)) {
        blocks.push(block);
      }
      yield;
    }
  }
  return { buildings: [...places.keys()], blocks };
}

type Wanted = {
  readonly projectId: string;
  readonly metric: CountMetric;
  readonly days: readonly IsoDate[];
};

/** Adds the places of buildings that were not known. */
function loadBlocks(db: Reader, wanted: Wanted, places: Map<string, number>): CountBlock[] {
  const { metric } = wanted;
  const blocks: (CountBlock & { numbers: number[] })[] = [];
  for (const row of selectCounts(db, wanted)) {
    const [recordedOn, buildingId, happenedOn, households, persons, amountFen] = row;
    const place = places.get(buildingId) ?? places.size;
    places.set(buildingId, place);
    let block = blocks.at(-1);
    if (block?.recordedOn !== recordedOn) {
      block = { metric, recordedOn, numbers: [] };
      blocks.push(block);
    }
    block.numbers.push(place, dayNumber(happenedOn), households, persons, amountFen);
  }
  return blocks;
}

type CountValues = [IsoDate, string, IsoDate, number, number, number];

/** In the order they stand in the table. As bare values, since there are several of each household. */
function selectCounts(db: Reader, { projectId, metric, days }: Wanted): CountValues[] {
  return db
    .select({
      recordedOn: householdCount.recordedOn,
      buildingId: householdCount.buildingId,
      happenedOn: householdCount.happenedOn,
      households: householdCount.households,
      persons: householdCount.persons,
      amountFen: householdCount.amountFen,
    })
    .from(householdCount)
    .where(
      and(
        eq(householdCount.projectId, projectId),
        eq(householdCount.metric, metric),
        isOneOf(householdCount.recordedOn, days),
      ),
    )
    .orderBy(asc(householdCount.recordedOn))
    .values() as CountValues[];
}
