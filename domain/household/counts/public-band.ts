/** What the public page may say of a count, as a value: the sentence is a message. */
export type PublicBand =
  | { readonly kind: "stageOnly" | "notStarted" | "complete" }
  /** fewer than `below` */
  | { readonly kind: "fewerThan"; readonly below: number }
  /** `low` or more; `percent` is that of `low`, whole, rounded down */
  | { readonly kind: "lowOrMore" | "topOrMore"; readonly low: number; readonly percent: number };

/** Fewer households than this are never counted in public. */
const fewestHouseholds = 30;

/** Whether 未启动, 进行中 or 已完成 is all the public may read: no count, no percent and no day. */
export function isStageOnly(households: number): boolean {
  return households < fewestHouseholds;
}

/** k: the width of the bands next to nothing and next to everything */
const edge = 10;
/** b: the width of every band between */
const width = 5;

/**
 * The band in which a count of households appears in public, so that nobody can count out who has
 * not signed. With N households, s of them done, k = 10 and b = 5: 0 and N are said as such; between
 * them N < 30 says no more than that it is under way; s < k is "fewer than k"; from
 * top = k + b·⌊(N − 2k + 1) ÷ b⌋ on it is
 * "top or more", which hides how few are left just as "fewer than k" hides how few have begun;
 * between, "low or more" with low = k + b·⌊(s − k) ÷ b⌋.
 *
 * The rule is our own, stricter than the law asks: decree 590 lets figures of households be
 * published within the affected area alone (Art. 15, 26, 29).
 *
 * @param count.households N, whole
 * @param count.done s, whole, 0 to N
 * @throws RangeError otherwise
 * @example
 * publicBand({ households: 162, done: 98 }) //=> { kind: "lowOrMore", low: 95, percent: 58 }
 */
export function publicBand(count: { households: number; done: number }): PublicBand {
  const { households, done } = count;
  const isCount = Number.isInteger(households) && Number.isInteger(done);
  if (!isCount || done < 0 || done > households) {
    throw new RangeError(`no count: ${done} of ${households}`);
  }
  if (done === 0) return { kind: "notStarted" };
  if (done === households) return { kind: "complete" };
  if (isStageOnly(households)) return { kind: "stageOnly" };
  if (done < edge) return { kind: "fewerThan", below: edge };
  const top = bandStart(households - edge + 1);
  const low = Math.min(top, bandStart(done));
  const percent = Math.floor((100 * low) / households);
  return { kind: done >= top ? "topOrMore" : "lowOrMore", low, percent };
}

function bandStart(count: number): number {
  return edge + width * Math.floor((count - edge) / width);
}
