/** What the office says of a unit; allotted follows from its allotment. */
export const unitStates = ["free", "reserved", "void"] as const;

/** 摇号, or by the day of signing. */
export const selectionRules = ["draw", "signingDay"] as const;
export type SelectionRule = (typeof selectionRules)[number];

export const allotmentKinds = ["allotted", "released"] as const;

/** Where a unit stands on a day: what the office says of it, unless it is given to a household. */
export const unitAvailabilities = ["free", "reserved", "allotted", "void"] as const;
export type UnitAvailability = (typeof unitAvailabilities)[number];

/** Why somebody comes before their turn: those in front 未到场, 自愿延后, 不再符合条件. */
export const passOverReasons = ["absent", "deferred", "ineligible"] as const;
export type PassOverReason = (typeof passOverReasons)[number];
