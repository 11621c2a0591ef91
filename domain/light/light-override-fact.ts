import type { LightOverride, OverrideColour } from "#domain/light/light-override.ts";

/** A leader's word on the light; without a colour it gives the word back to the computed one. */
export type LightOverrideFact = Omit<LightOverride, "colour"> & {
  readonly id: string;
  readonly colour: OverrideColour | null;
  readonly setBy: string;
  readonly setAt: number;
  readonly synthetic: boolean;
};
