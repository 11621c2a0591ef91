/**
 * How much room a row of the timeline takes: `roomy` where the page is read through, `normal` where
 * many projects are looked over, `compact` where fifty of them are.
 */
export const rowDensities = ["roomy", "normal", "compact"] as const;
export type RowDensity = (typeof rowDensities)[number];
