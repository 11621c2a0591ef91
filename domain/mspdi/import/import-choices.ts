import { durationUnits } from "#domain/calendar/duration-unit.ts";

/** What to count durations in: as the file's calendar says, or ours. */
export const importUnits = ["file", ...durationUnits] as const;
export type ImportUnit = (typeof importUnits)[number];

/** Which days of a file to take: those of its tasks, or of its baseline. */
export const importDates = ["current", "baseline"] as const;
export type ImportDates = (typeof importDates)[number];
