import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { IsoDate } from "#domain/calendar-day.ts";
import { agreementInForce } from "#domain/household/agreement-in-force.ts";
import type { StageDays } from "#domain/household/household-event.ts";
import type { Transition } from "#domain/household/transition-clock.ts";
import type { Reader } from "../open-database.ts";
import { household } from "../schema/household.ts";
import { agreement } from "../schema/household-dealings.ts";
import { isInLedgerOn } from "./household-on-day.ts";
import { listStageDays } from "./list-stage-days.ts";

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
  const stages = ["vacated", "handedOver", "settled"] as const;
  const moved = [...listStageDays(db, projectId, { stages, asOf })].flatMap(
    ([householdId, { days, way }]) =>
      days.vacated === undefined
        ? []
        : { householdId, way, vacatedOn: days.vacated, stoppedOn: firstOf(days) },
  );
  const terms = moved.length === 0 ? new Map() : termsByHousehold(db, projectId, asOf);
  const agreed: Transition[] = [];
  let withoutTime = 0;
  for (const { householdId, way, vacatedOn, stoppedOn } of moved) {
    const { transitionMonths, monthlyAllowanceFen } = terms.get(householdId) ?? noTerms;
    if (transitionMonths !== null) {
      const agreedMonths = transitionMonths;
      agreed.push({
        ...{ vacatedOn, agreedMonths, stoppedOn },
        monthlyAllowanceFen: monthlyAllowanceFen ?? 0,
      });
    } else if (way !== "monetary" && stoppedOn === null) withoutTime += 1;
  }
  return { agreed, withoutTime };
}

const noTerms = { transitionMonths: null, monthlyAllowanceFen: null };

/** What ends the waiting: the flat handed over, or the money settled. */
function firstOf({ handedOver, settled }: StageDays): IsoDate | null {
  return [handedOver, settled].filter((on) => on !== undefined).sort()[0] ?? null;
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
