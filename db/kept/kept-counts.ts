import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { CountBlocks } from "#domain/household/count-blocks.ts";
import { countMeasures } from "#domain/household/count-measure.ts";
import type { Reader } from "../open-database.ts";
import { householdCount } from "../schema/household-event.ts";
import type { CountChange } from "./changes-since.ts";
import { keepByProject } from "./keep-by-project.ts";
import { dayNumberOf, withCommas } from "./number-text.ts";

/** All that is counted of a project, from which the counts of any day are summed. */
export const keptCounts = keepByProject<CountBlocks>({
  name: "counts",
  load: (db, projectId) => loadBlocks(db, eq(householdCount.projectId, projectId), []),
  refresh(db, projectId, known, { counts }) {
    const changed = counts.filter((change) => change.projectId === projectId);
    if (changed.length === 0) return known;
    const names = new Set(changed.map(({ measure, recordedOn }) => `${measure} ${recordedOn}`));
    const added = loadBlocks(db, isAnyOf(projectId, changed), known.buildings);
    const kept = known.blocks.filter(
      ({ measure, recordedOn }) => !names.has(`${measure} ${recordedOn}`),
    );
    return { buildings: added.buildings, blocks: [...kept, ...added.blocks] };
  },
  weigh: ({ blocks }) => blocks.reduce((sum, { numbers }) => sum + numbers.length / 5, 0),
});

/** Each with its project: so every one is a look-up in the order of the table. */
function isAnyOf(projectId: string, changes: readonly CountChange[]): SQL | undefined {
  return or(
    ...changes.map(({ measure, recordedOn }) => {
      const known = countMeasures.find((each) => each === measure);
      if (!known || recordedOn === null) throw new Error(`no such count: ${measure} ${recordedOn}`);
      return and(
        eq(householdCount.projectId, projectId),
        eq(householdCount.measure, known),
        eq(householdCount.recordedOn, recordedOn),
      );
    }),
  );
}

function loadBlocks(db: Reader, where: SQL | undefined, buildings: readonly string[]): CountBlocks {
  const places = new Map(buildings.map((id, place) => [id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  const blocks = selectBlocks(db, where).map(({ measure, recordedOn, ids, texts }) => {
    const rest = JSON.parse(`[${texts}]`) as number[];
    const numbers: number[] = [];
    for (const [index, id] of (JSON.parse(ids) as string[]).entries()) {
      numbers.push(placeOf(id), ...rest.slice(index * 4, index * 4 + 4));
    }
    return { measure, recordedOn, numbers };
  });
  return { buildings: [...places.keys()], blocks };
}

/** A row a block, its entries written into two texts: as rows they would be half a million objects. */
function selectBlocks(db: Reader, where: SQL | undefined) {
  const { measure, recordedOn, buildingId, happenedOn } = householdCount;
  const { households, persons, amountFen } = householdCount;
  const numbers = withCommas([dayNumberOf(happenedOn), households, persons, amountFen]);
  return db
    .select({
      ...{ measure, recordedOn },
      ids: sql<string>`json_group_array(${buildingId})`,
      texts: sql<string>`group_concat(${numbers})`,
    })
    .from(householdCount)
    .where(where)
    .groupBy(measure, recordedOn)
    .all();
}
