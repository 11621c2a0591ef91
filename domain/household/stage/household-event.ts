import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import type { HouseholdStage } from "./stage.ts";

/** A correction is a new event that names the one it takes the place of; `withdrawn` takes it back. */
export const householdEventKinds = ["reached", "withdrawn"] as const;
export type HouseholdEventKind = (typeof householdEventKinds)[number];

/** 户事件: a stage reached on a day, known from the day it was recorded. Never later than recorded. */
export interface HouseholdEvent {
  readonly id: string;
  readonly stage: HouseholdStage;
  readonly kind: HouseholdEventKind;
  readonly happenedOn: IsoDate;
  readonly recordedOn: IsoDate;
  readonly correctsId: string | null;
}

/** The day each stage was reached on, as known on some day. */
export type StageDays = Readonly<Partial<Record<HouseholdStage, IsoDate>>>;

/**
 * The events in force on a day: recorded by then, and not corrected by then.
 *
 * @example
 * eventsInForce([signedOn1March, correctedTo3MarchOn10March], "2015-03-05") //=> [signedOn1March]
 */
export function eventsInForce<E extends HouseholdEvent>(
  events: readonly E[],
  asOf: IsoDate,
): readonly E[] {
  const known = events.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf));
  const corrected = new Set(known.map(({ correctsId }) => correctsId));
  return known.filter(({ id, kind }) => kind === "reached" && !corrected.has(id));
}

/**
 * Which stages a household had reached by a day, and when.
 *
 * @example
 * stageDays([signedOn1March, withdrawnOn10March], "2015-03-05") //=> { signed: "2015-03-01" }
 */
export function stageDays(events: readonly HouseholdEvent[], asOf: IsoDate): StageDays {
  const days: Partial<Record<HouseholdStage, IsoDate>> = {};
  for (const { stage, happenedOn } of eventsInForce(events, asOf)) days[stage] = happenedOn;
  return days;
}
