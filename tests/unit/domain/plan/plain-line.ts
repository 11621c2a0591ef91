/** A line of a plan as most are: it has a length, stands under no heading and came from no file. */
export const plainLine = { isMoment: false, groupName: "", sourceUid: null } as const;
