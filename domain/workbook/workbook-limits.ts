/**
 * What a workbook may weigh and hold. A ledger of 20,000 households with 24,000 holders, the largest
 * that is promised, needs 4.6 MB and comes back in; what we write ourselves and would not take back
 * is not handed out.
 */
export const workbookLimits = {
  megabytes: 5,
  parts: 200,
  inflatedMegabytes: 100,
  rows: 30_000,
  columns: 100,
  /** the largest ledger takes five alone on a machine, and may have to share it */
  seconds: 60,
} as const;

/** Titles and notes may stand above the rows that are counted, and so may the headers. */
export const rowsAboveData = 30;
