import { addDays, daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Random } from "#domain/core/random.ts";

/** One line of a generated plan, with what became of it. */
export type BigLine = {
  readonly weight: number;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** Positions of the lines it follows, each with its lag. */
  readonly after: readonly { readonly line: number; readonly lag: number }[];
  readonly actualStartOn: IsoDate;
  readonly actualFinishOn: IsoDate;
};

/**
 * A plan in which every line follows one or two of the lines before it, finish to start with a
 * lag, and what became of it at the project's own pace.
 */
export function bigPlan(lineCount: number, firstDay: IsoDate, random: Random): BigLine[] {
  const pace = 0.85 + random() * 0.3;
  const lines: BigLine[] = [];
  for (let position = 0; position < lineCount; position++) {
    const after = predecessorsOf(position, random);
    const earliest = after.map(({ line, lag }) =>
      addDays(lines[line]?.finishOn ?? firstDay, lag + 1),
    );
    const startOn = earliest.sort().at(-1) ?? firstDay;
    const length = 25 + Math.floor(random() * 80);
    const finishOn = addDays(startOn, length - 1);
    const atPace = (on: IsoDate) => addDays(firstDay, Math.round(daysBetween(firstDay, on) * pace));
    lines.push({
      weight: 1 + Math.floor(random() * 9),
      startOn,
      finishOn,
      after,
      actualStartOn: atPace(startOn),
      actualFinishOn: atPace(finishOn),
    });
  }
  return lines;
}

/** Two strands of work that meet at every fourth line. */
function predecessorsOf(position: number, random: Random): BigLine["after"] {
  const lines =
    position === 0 ? [] : position % 4 === 3 ? [position - 1, position - 2] : [position - 2];
  return lines.filter((line) => line >= 0).map((line) => ({ line, lag: Math.floor(random() * 8) }));
}

/** The plan approved anew: everything from a line on is moved back by as many days. */
export function movedPlan(lines: readonly BigLine[], from: number, days: number): BigLine[] {
  return lines.map((line, position) =>
    position < from
      ? line
      : { ...line, startOn: addDays(line.startOn, days), finishOn: addDays(line.finishOn, days) },
  );
}
