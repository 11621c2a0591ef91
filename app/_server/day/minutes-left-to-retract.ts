import "server-only";
import { minutesToRetract } from "#domain/retraction/retraction.ts";

/** Minutes in which what was made at an instant may still be taken back, by the clock of the server. */
export function minutesLeftToRetract(madeAt: number): number {
  return minutesToRetract({ madeAt, at: Date.now() });
}
