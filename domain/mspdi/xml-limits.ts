/** What a file may weigh and hold; a plan of 1,000 rows needs half of it. */
export const xmlLimits = { megabytes: 5, depth: 40, elements: 250_000 } as const;

/** Tasks of a file with its groups and empty rows, and the links between them. */
export const planFileLimits = { entries: 5_000, links: 20_000 } as const;
