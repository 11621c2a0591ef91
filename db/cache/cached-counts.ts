import { and, asc, eq, or, type SQL } from "drizzle-orm";
import type { Reader } from "#db/open-database.ts";
import { householdCount } from "#db/schema/household/household-event.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
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
  load: (db, projectId) => loadBlocks(db, isOf(projectId), []),
  refresh(db, projectId, known, { counts }) {
    const changed = counts.filter((change) => change.projectId === projectId);
    if (changed.length === 0) return known;
    if (changed.length > mostChanged) return loadBlocks(db, isOf(projectId), []);
    const names = new Set(changed.map(({ metric, recordedOn }) => `${metric} ${recordedOn}`));
    const added = loadBlocks(db, isAnyOf(projectId, changed), known.buildings);
    const kept = known.blocks.filter(
      ({ metric, recordedOn }) => !names.has(`${metric} ${recordedOn}`),
    );
    return { buildings: added.buildings, blocks: [...kept, ...added.blocks] };
  },
  weigh: ({ blocks }) => blocks.reduce((sum, { numbers }) => sum + numbers.length / blockWidth, 0),
});

/** A condition of a query may not be nested deeper than a thousand; of so many all is read anew. */
const mostChanged = 200;

function isOf(projectId: string): SQL {
  return eq(householdCount.projectId, projectId);
}

/** Each with its project: so every one is a look-up in the order of the table. */
function isAnyOf(projectId: string, changes: readonly CountChange[]): SQL | undefined {
  return or(
    ...changes.map(({ metric, recordedOn }) => {
      const known = countMetrics.find((each) => each === metric);
      if (!known || recordedOn === null) throw new Error(`no such count: ${metric} ${recordedOn}`);
      return and(
        eq(householdCount.projectId, projectId),
        eq(householdCount.metric, known),
        eq(householdCount.recordedOn, recordedOn),
      );
    }),
  );
}

function loadBlocks(db: Reader, where: SQL | undefined, buildings: readonly string[]): CountBlocks {
  const places = new Map(buildings.map((id, place) => [id, place]));
  const blocks: (CountBlock & { numbers: number[] })[] = [];
  for (const row of selectCounts(db, where)) {
    const [metric, recordedOn, buildingId, happenedOn, households, persons, amountFen] = row;
    const place = places.get(buildingId) ?? places.size;
    places.set(buildingId, place);
    let block = blocks.at(-1);
    if (block?.metric !== metric || block.recordedOn !== recordedOn) {
      block = { metric, recordedOn, numbers: [] };
      blocks.push(block);
    }
    block.numbers.push(place, dayNumber(happenedOn), households, persons, amountFen);
  }
  return { buildings: [...places.keys()], blocks };
}

type CountValues = [CountMetric, IsoDate, string, IsoDate, number, number, number];

/** In the order they stand in the table. As bare values, since there are several of each household. */
function selectCounts(db: Reader, where: SQL | undefined): CountValues[] {
  return db
    .select({
      metric: householdCount.metric,
      recordedOn: householdCount.recordedOn,
      buildingId: householdCount.buildingId,
      happenedOn: householdCount.happenedOn,
      households: householdCount.households,
      persons: householdCount.persons,
      amountFen: householdCount.amountFen,
    })
    .from(householdCount)
    .where(where)
    .orderBy(asc(householdCount.metric), asc(householdCount.recordedOn))
    .values() as CountValues[];
}
