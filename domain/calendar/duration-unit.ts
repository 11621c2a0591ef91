/** 工作日 or 日历天: what the durations and lags of a plan count. */
export const durationUnits = ["workday", "calendarDay"] as const;
export type DurationUnit = (typeof durationUnits)[number];
