import { drawnSize, type Paper } from "#domain/timeline/wall-sheets.ts";

/** Pixels of a sheet that are not for rows; the legend below them takes as much as it needs. */
export const wallFrame = { margin: 30, title: 44, axis: 52, labels: 520 } as const;

/** Pixels a sheet has from margin to margin. */
export function innerWidth(paper: Paper): number {
  return drawnSize(paper).width - 2 * wallFrame.margin;
}

/** Pixels the drawing beside the words of the rows is wide. */
export function chartWidth(paper: Paper): number {
  return innerWidth(paper) - wallFrame.labels;
}
