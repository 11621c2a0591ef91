/** Pixels from the top: names of the lines, the plot itself, the axis, and a row for each date. */
export const rowHeight = 18;
export const plotTop = 3 * rowHeight + 4;
export const plotHeight = 240;
export const plotBottom = plotTop + plotHeight;
export const axisRow = plotBottom + rowHeight;
export const dateRows = [1, 2, 3, 4].map((row) => axisRow + row * rowHeight + 4);
export const chartHeight = axisRow + 4 * rowHeight + 12;

/** The height of a percent of the plot, given from its top. */
export function plotY(y: number): number {
  return plotTop + (plotHeight * y) / 100;
}

/** Words stand on the side of their place where there is room. */
export function besidePlace(x: number) {
  return x > 55
    ? ({ x: `${x}%`, dx: -7, textAnchor: "end" } as const)
    : ({ x: `${x}%`, dx: 7, textAnchor: "start" } as const);
}
