/**
 * What a file may weigh and hold. A task with its assignment takes 5 kB and 150 elements in the files
 * of Microsoft Project; more than 6 MB no form may bring (see the guard).
 */
export const xmlLimits = { megabytes: 6, depth: 40, elements: 400_000 } as const;

/** Tasks of a file with its groups and empty rows, and the links between them. */
export const planFileLimits = { entries: 5_000, links: 20_000 } as const;
