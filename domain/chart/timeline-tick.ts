import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** Names the finest column drawn. */
export const timelineZooms = ["year", "quarter", "month", "week"] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

export interface TimelineTick {
  /** left edge of its column, percent */
  readonly x: number;
  /** first day of its column, or of the window where the column began before it */
  readonly on: IsoDate;
  readonly level: "major" | "minor";
  readonly kind: TimelineZoom;
}
