import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { IsoDate } from "#domain/calendar-day.ts";
import { agreementInForce } from "#domain/household/agreement-in-force.ts";
import type { Transition } from "#domain/household/transition-clock.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { agreement } from "../schema/household-dealings.ts";
import { householdEvent } from "../schema/household-event.ts";
import { isInLedgerOn } from "./household-on-day.ts";

/** The transitions of a project, and how many households wait for a flat without an agreed time. */
export type Transitions = {
  readonly agreed: readonly Transition[];
  readonly withoutTime: number;
};

/**
 * Every household of a project that had moved out by a day, as known on that day: since when, for
 * how long it was agreed, and when its waiting ended. Households that take money have no
 * transition unless one was agreed.
 */
export function listTransitions(db: Reader, projectId: string, asOf: IsoDate): Transitions {
  const stops = new Map<string, IsoDate>();
  const vacated: StageRow[] = [];
  for (const row of listStageDays(db, projectId, asOf)) {
    if (row.stage === "vacated") vacated.push(row);
    else if (row.on < (stops.get(row.householdId) ?? "9999")) stops.set(row.householdId, row.on);
  }
  const terms = vacated.length === 0 ? new Map() : termsByHousehold(db, projectId, asOf);
  const agreed: Transition[] = [];
  let withoutTime = 0;
  for (const { householdId, on, way } of vacated) {
    const { transitionMonths, monthlyAllowanceFen } = terms.get(householdId) ?? noTerms;
    const stoppedOn = stops.get(householdId) ?? null;
    if (transitionMonths !== null) {
      const agreedMonths = transitionMonths;
      agreed.push({
        ...{ vacatedOn: on, agreedMonths, stoppedOn },
        monthlyAllowanceFen: monthlyAllowanceFen ?? 0,
      });
    } else if (way !== "monetary" && stoppedOn === null) withoutTime += 1;
  }
  return { agreed, withoutTime };
}

const noTerms = { transitionMonths: null, monthlyAllowanceFen: null };

type StageRow = ReturnType<typeof listStageDays>[number];

function listStageDays(db: Reader, projectId: string, asOf: IsoDate) {
  const correction = alias(householdEvent, "correction");
  return db
    .select({
      householdId: householdEvent.householdId,
      stage: householdEvent.stage,
      on: householdEvent.happenedOn,
      way: household.way,
    })
    .from(householdEvent)
    .innerJoin(household, eq(household.id, householdEvent.householdId))
    .leftJoin(
      correction,
      and(eq(correction.correctsId, householdEvent.id), lte(correction.recordedOn, asOf)),
    )
    .where(
      and(
        isInLedgerOn(projectId, asOf),
        inArray(householdEvent.stage, ["vacated", "handedOver", "settled"]),
        eq(householdEvent.kind, "reached"),
        lte(householdEvent.recordedOn, asOf),
        isNull(correction.id),
      ),
    )
    .all();
}

/** Of the agreement in force. */
function termsByHousehold(db: Reader, projectId: string, asOf: IsoDate) {
  const correction = alias(agreement, "correction");
  const rows = db
    .select({
      householdId: agreement.householdId,
      kind: agreement.kind,
      transitionMonths: agreement.transitionMonths,
      monthlyAllowanceFen: agreement.monthlyAllowanceFen,
    })
    .from(agreement)
    .innerJoin(household, eq(household.id, agreement.householdId))
    .leftJoin(
      correction,
      and(eq(correction.correctsId, agreement.id), lte(correction.recordedOn, asOf)),
    )
    .where(
      and(isInLedgerOn(projectId, asOf), lte(agreement.recordedOn, asOf), isNull(correction.id)),
    )
    .orderBy(agreement.recordedAt, sql`${agreement}.rowid`)
    .all();
  const byHousehold = Map.groupBy(rows, ({ householdId }) => householdId);
  return new Map([...byHousehold].map(([id, standing]) => [id, agreementInForce(standing)]));
}
