import "server-only";
import { listOrderPart } from "#db/household/resettlement/list-selection-order.ts";
import { countUnits, listUnits } from "#db/household/resettlement/list-units.ts";
import type { Db } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { UnitFilter } from "#domain/household/resettlement/unit-filter.ts";

/** So many households and units stand in the form; the others are found by a link and a filter. */
const mostChoices = 200;

type Asked = {
  readonly projectId: string;
  readonly asOf: IsoDate;
  readonly filter: Pick<UnitFilter, "layout" | "building">;
  /** The one to be chosen in the form instead of the next. */
  readonly household: string | undefined;
};

/**
 * Who can choose and what: the first of those who wait, the one asked for before all others, and the
 * first of the free units a filter leaves, with how many that are.
 */
export function readChoices(db: Db, { projectId, asOf, filter: asked, household }: Asked) {
  const scope = { projectId, asOf };
  const front = listOrderPart(db, { ...scope, isWaiting: true, limit: mostChoices });
  const one = { ...scope, householdId: household ?? "", isWaiting: true, limit: 1 };
  const [chosen] = household ? listOrderPart(db, one) : [];
  const others = front.filter(({ householdId }) => householdId !== chosen?.householdId);
  const filter = { ...asked, availability: "free" } as const;
  return {
    next: front[0],
    chosen,
    waiting: chosen ? [chosen, ...others] : front,
    free: {
      rows: listUnits(db, { ...scope, filter, limit: mostChoices, offset: 0 }),
      total: countUnits(db, { ...scope, filter }),
    },
  };
}
