import type { MapState } from "#domain/household/counts/wall-map.ts";

type Shape = { readonly d: string; readonly look: "line" | "solid" };

/**
 * A shape of its own for each state, in a square of 16: empty and filling circles on the way to a
 * signature, a seal for it, then the house itself: left, gone, chosen, handed over, lived in.
 */
export const mapShapes: Record<MapState, Shape> = {
  none: { d: "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z", look: "line" },
  surveyed: {
    d: "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0ZM7 8a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z",
    look: "line",
  },
  appraised: {
    d: "M8 1.6A6.4 6.4 0 0 0 8 14.4ZM8 1.6v1.6A4.8 4.8 0 0 1 8 12.8v1.6A6.4 6.4 0 0 0 8 1.6Z",
    look: "solid",
  },
  signed: { d: "M1.6 8a6.4 6.4 0 1 0 12.8 0a6.4 6.4 0 1 0-12.8 0Z", look: "solid" },
  decided: { d: "M2 2h12v12H2Z", look: "solid" },
  paid: { d: "M8 .8 15.2 8 8 15.2.8 8Z", look: "solid" },
  vacated: { d: "M1.8 7.6 8 2l6.2 5.6M3.4 6.6v7.2h9.2V6.6", look: "line" },
  demolished: { d: "M3 3l10 10M13 3 3 13", look: "line" },
  selected: { d: "M8 1.4 14 4.8v6.4L8 14.6 2 11.2V4.8Z", look: "line" },
  handedOver: { d: "M8 1.4 14 4.8v6.4L8 14.6 2 11.2V4.8Z", look: "solid" },
  returned: { d: "M8 1.2 15 7.6h-2V14.4H3V7.6H1Z", look: "solid" },
  settled: { d: "m1.8 8.6 4.2 4.2L14.2 3.4", look: "line" },
};

/** Beside the state: the order of the law is broken; somebody has to call. */
export const mapMarkShapes = {
  breach: { d: "M8 1.2 15.4 14.4H.6ZM7.2 6v4h1.6V6ZM7.2 11.2v1.6h1.6v-1.6Z", look: "solid" },
  key: {
    d: "M8 1l2 4.7 5 .4-3.8 3.3 1.2 5L8 11.7l-4.4 2.7 1.2-5L1 6.1l5-.4Z",
    look: "solid",
  },
} as const satisfies Record<string, Shape>;
