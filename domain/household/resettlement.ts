/** What the office says of a unit; allotted follows from its allotment. */
export const unitStates = ["free", "reserved", "void"] as const;
export type UnitState = (typeof unitStates)[number];

/** 摇号, or by the day of signing. */
export const selectionRules = ["draw", "signingDay"] as const;
export type SelectionRule = (typeof selectionRules)[number];

export const allotmentKinds = ["allotted", "released"] as const;
export type AllotmentKind = (typeof allotmentKinds)[number];
