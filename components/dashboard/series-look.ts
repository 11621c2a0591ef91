/** How a series is told from the others: by a pigment, and without colour by its hatching. */
export type SeriesLook = { readonly tone: Tone; readonly hatching: Hatching };

export const hatchings = ["solid", "rising", "dots", "lying", "hollow", "crossed"] as const;
export type Hatching = (typeof hatchings)[number];
export const tones = ["red", "yellow", "grey", "green", "blue", "ink"] as const;
export type Tone = (typeof tones)[number];

const looks: Readonly<Record<string, SeriesLook>> = {
  red: { tone: "red", hatching: "solid" },
  yellow: { tone: "yellow", hatching: "rising" },
  grey: { tone: "grey", hatching: "dots" },
  green: { tone: "green", hatching: "lying" },
  blue: { tone: "blue", hatching: "hollow" },
  planned: { tone: "ink", hatching: "hollow" },
  reported: { tone: "blue", hatching: "solid" },
  printed: { tone: "ink", hatching: "hollow" },
  recomputed: { tone: "blue", hatching: "solid" },
  ensure: { tone: "blue", hatching: "solid" },
  strive: { tone: "blue", hatching: "rising" },
  aim: { tone: "blue", hatching: "lying" },
  endeavour: { tone: "blue", hatching: "dots" },
  expect: { tone: "blue", hatching: "crossed" },
  unsaid: { tone: "grey", hatching: "hollow" },
  later: { tone: "red", hatching: "solid" },
  earlier: { tone: "green", hatching: "lying" },
  open: { tone: "grey", hatching: "hollow" },
  households: { tone: "blue", hatching: "solid" },
};

/**
 * @example
 * lookOf("yellow") //=> { tone: "yellow", hatching: "rising" }
 */
export function lookOf(series: string): SeriesLook {
  return looks[series] ?? { tone: "grey", hatching: "hollow" };
}

/** The name of the pattern a series is filled with, among the definitions of its chart. */
export function fillOf(chart: string, series: string): string {
  return `dash-${chart}-${series}`;
}
