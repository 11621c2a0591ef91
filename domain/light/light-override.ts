import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { LightColour } from "./light.ts";

/** What a leader may say instead: grey and blue are facts, not judgements. */
export const overrideColours = ["green", "yellow", "red"] as const;
export type OverrideColour = (typeof overrideColours)[number];

/** A leader's word against the computed light; who said it is kept with the audit trail. */
export interface LightOverride {
  readonly colour: LightColour;
  readonly reason: string;
  readonly setOn: IsoDate;
  /** the last day it holds */
  readonly expiresOn: IsoDate;
}

/** The longest an override may hold, in days after the day it was set. */
export const maxOverrideDays = 30;

function isInForce({ setOn, expiresOn }: Omit<LightOverride, "colour">, asOf: IsoDate): boolean {
  return setOn <= asOf && asOf <= expiresOn && asOf <= addDays(setOn, maxOverrideDays);
}

/**
 * The override that counts on a day: the last one set by then, while it holds. One without a
 * colour gave the word back to the computed light, so after it there is none; an override that
 * has ended does not bring back the one before it.
 *
 * @param overrides in the order set
 * @example
 * overrideInForce([{ colour: "yellow", … }, { colour: null, … }], "2015-04-15") //=> null
 */
export function overrideInForce<
  O extends Omit<LightOverride, "colour"> & { readonly colour: LightColour | null },
>(
  overrides: readonly O[],
  asOf: IsoDate,
): (O & { readonly colour: NonNullable<O["colour"]> }) | null {
  const last = overrides.findLast(({ setOn }) => setOn <= asOf);
  return last && hasColour(last) && isInForce(last, asOf) ? last : null;
}

function hasColour<O extends { readonly colour: LightColour | null }>(
  override: O,
): override is O & { readonly colour: NonNullable<O["colour"]> } {
  return override.colour !== null;
}
