import type { LightReason } from "#domain/light/light.ts";

type Signing = Extract<LightReason, { code: "signingP50Late" | "signingP85Late" }>;

/** Why a light has its colour, as it may be published. */
export type PublicReason = Exclude<LightReason, Signing> | Pick<Signing, "code" | "colour">;

/**
 * A reason without what is counted from single households: the days that a forecast of signing is
 * late follow from how many signed on each day.
 *
 * @example
 * publicReason({ code: "signingP50Late", colour: "red", days: 12 }) //=> { code: "signingP50Late", colour: "red" }
 */
export function publicReason(reason: LightReason): PublicReason {
  if (reason.code !== "signingP50Late" && reason.code !== "signingP85Late") return reason;
  const { code, colour } = reason;
  return { code, colour };
}
