import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { summariseDeadlineMoves } from "./deadline.ts";
import type { MilestoneFact } from "./milestone-fact.ts";

/** The last day of each milestone's deadline in force on a day, by its id; without one, nothing. */
export function currentDeadlines(
  milestones: readonly Pick<MilestoneFact, "id" | "deadlines">[],
  asOf: IsoDate,
): Map<string, IsoDate> {
  return new Map(
    milestones.flatMap(({ id, deadlines }): [string, IsoDate][] => {
      const to = summariseDeadlineMoves(deadlines, asOf).current?.to;
      return to ? [[id, to]] : [];
    }),
  );
}
