/** Pixels from the top: the names of today and closing, the upper plot, the bars, the months. */
export const signingRowHeight = 18;
export const totalTop = 3 * signingRowHeight;
export const totalHeight = 200;
export const barsTop = totalTop + totalHeight + 2 * signingRowHeight;
export const barsHeight = 72;
export const signingChartHeight = barsTop + barsHeight + signingRowHeight + 4;

/** The height of a percent of the upper plot, given from its top. */
export function totalY(y: number): number {
  return totalTop + (totalHeight * y) / 100;
}

/** Words stand on the side of their place where there is room. */
export function besideSigningPlace(x: number) {
  return x > 55
    ? ({ x: `${x}%`, dx: -6, textAnchor: "end" } as const)
    : ({ x: `${x}%`, dx: 6, textAnchor: "start" } as const);
}
