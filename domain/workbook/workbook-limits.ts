/** What a workbook may weigh and hold; one of 20,000 rows and 25 columns needs 3 MB and 20 MB. */
export const workbookLimits = {
  megabytes: 5,
  parts: 200,
  inflatedMegabytes: 100,
  rows: 20_000,
  columns: 100,
} as const;

/** Titles and notes may stand above the rows that are counted, and so may the headers. */
export const rowsAboveData = 30;
