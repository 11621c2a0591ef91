/** What can be laid over the plan, and taken off again. */
export const timelineLayers = ["ghost", "forecast", "front", "critical", "links", "rest"] as const;
export type TimelineLayer = (typeof timelineLayers)[number];
