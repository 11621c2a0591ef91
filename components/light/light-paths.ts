import type { LightColour } from "#domain/light/light.ts";

/** ● ▲ ■ ◇ ✓ in a square of 16: a shape of its own for each colour, so that none is told by colour alone. */
export const lightPaths: Record<LightColour, { d: string; look: "solid" | "hollow" | "stroke" }> = {
  green: { d: "M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z", look: "solid" },
  yellow: { d: "M8 1.2 15.2 14H.8Z", look: "solid" },
  red: { d: "M1.8 1.8h12.4v12.4H1.8Z", look: "solid" },
  grey: { d: "M8 1.6 14.4 8 8 14.4 1.6 8Z", look: "hollow" },
  blue: { d: "m2 8.6 4.2 4.2L14 3.4", look: "stroke" },
};
