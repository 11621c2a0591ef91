import type { IsoDate } from "#domain/calendar-day.ts";
import { type Transitions, transitionsOn } from "#domain/household/transition-history.ts";
import { keptTransitions } from "../kept/kept-transitions.ts";
import type { Reader } from "../open-database.ts";

/** The transitions of a project's households as known on a day. */
export function listTransitions(db: Reader, projectId: string, asOf: IsoDate): Transitions {
  return transitionsOn(keptTransitions(db, projectId), asOf);
}
