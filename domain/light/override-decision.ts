import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { LightColour } from "./light.ts";
import { maxOverrideDays, type OverrideColour } from "./light-override.ts";

export const overrideRefusals = [
  "override.expiryRequired",
  "override.expiryPast",
  "override.expiryTooLate",
  "override.sameAsComputed",
  "override.nothingToRestore",
] as const;
export type OverrideRefusal = (typeof overrideRefusals)[number];

/** The event of a light overridden, or given back to its computation (colour null). */
export interface LightOverridden {
  readonly colour: OverrideColour | null;
  readonly setOn: IsoDate;
  readonly expiresOn: IsoDate;
}

/**
 * Whether a leader may say another colour than the computed one: from today, for 30 days at most,
 * and only where it says something else. Giving the word back needs an override in force.
 *
 * @example
 * decideOverride({
 *   computed: "red",
 *   inForce: null,
 *   input: { colour: "yellow", expiresOn: "2015-06-01" },
 *   businessDate: "2015-04-15",
 * })
 * //=> { ok: false, refusal: "override.expiryTooLate", field: "expiresOn", params: { latestOn: "2015-05-15" } }
 */
export function decideOverride(word: {
  computed: LightColour;
  inForce: OverrideColour | null;
  input: { colour: OverrideColour | null; expiresOn: IsoDate | null };
  businessDate: IsoDate;
}): Outcome<LightOverridden, OverrideRefusal> {
  const { computed, inForce, input, businessDate } = word;
  if (input.colour === null) {
    return inForce === null
      ? refuse("override.nothingToRestore", { field: "colour" })
      : accept({ colour: null, setOn: businessDate, expiresOn: businessDate });
  }
  if (input.colour === computed) return refuse("override.sameAsComputed", { field: "colour" });
  const { colour, expiresOn } = input;
  const latestOn = addDays(businessDate, maxOverrideDays);
  if (expiresOn === null) return refuse("override.expiryRequired", { field: "expiresOn" });
  if (expiresOn < businessDate) {
    return refuse("override.expiryPast", { field: "expiresOn", params: { businessDate } });
  }
  if (expiresOn > latestOn) {
    return refuse("override.expiryTooLate", { field: "expiresOn", params: { latestOn } });
  }
  return accept({ colour, setOn: businessDate, expiresOn });
}
