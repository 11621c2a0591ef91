/** The line of a milestone that no plan has: no weight, no days, no heading. */
export const unplannedLine = {
  weight: null,
  startOn: null,
  finishOn: null,
  isMoment: false,
  groupName: "",
  sourceUid: null,
} as const;
