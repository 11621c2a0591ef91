import { keptTransitions } from "#db/cache/kept-transitions.ts";
import type { Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type Transitions,
  transitionsOn,
} from "#domain/household/compensation/transition-history.ts";

/** The transitions of a project's households as known on a day. */
export function listTransitions(db: Reader, projectId: string, asOf: IsoDate): Transitions {
  return transitionsOn(keptTransitions(db, projectId), asOf);
}
