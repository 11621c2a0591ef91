import { z } from "zod";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { idField, requestKey, requiredLines, seenField } from "#domain/form/form-field.ts";
import { impersonal } from "#domain/free-text/impersonal-text.ts";

/** 撤下 and 恢复: a milestone that the project looks at no longer, and one that it does again. */
export const retirementKinds = ["retired", "restored"] as const;
export type RetirementKind = (typeof retirementKinds)[number];

/** A leader's word on it. */
export type RetirementFact = {
  readonly kind: RetirementKind;
  readonly on: IsoDate;
  /** the instant, which tells it from an approval of the same day */
  readonly at: number;
  readonly reason: string;
  readonly by: string;
};

/** Why and since when a milestone is retired: by a leader's word, or dropped by a baseline. */
export interface Retirement {
  readonly basis: "word" | "plan";
  readonly on: IsoDate;
  readonly reason: string;
  readonly by: string;
}

/**
 * Whether anything may be recorded, set or measured of a milestone: not while it is retired, since
 * no page would show it. Restored, or taken up by a plan, it is looked at again.
 *
 * @example
 * decideLookedAt({ basis: "plan", on: "2015-03-20", reason: "…", by: "…" })
 * //=> { ok: false, refusal: "milestone.retired", params: { on: "2015-03-20", by: "…" } }
 */
export function decideLookedAt(retirement: Retirement | null): Outcome<null, "milestone.retired"> {
  if (retirement === null) return accept(null);
  const { on, by } = retirement;
  return refuse("milestone.retired", { params: { on, by } });
}

/** A milestone retired with a reason, or restored. */
export const retirementInput = z.strictObject({
  requestKey,
  milestoneId: idField,
  /** How many words there were when the form was drawn. */
  seenRetirements: seenField,
  kind: z.enum(retirementKinds),
  reason: impersonal(requiredLines(300)),
});
export type RetirementInput = z.output<typeof retirementInput>;

export const retirementRefusals = ["retirement.alreadyRetired", "retirement.notRetired"] as const;
export type RetirementRefusal = (typeof retirementRefusals)[number];

/**
 * Whether a milestone may be retired, or restored: each takes back the other, and nothing twice.
 *
 * @example
 * decideRetirement("restored", { isRetired: false })
 * //=> { ok: false, refusal: "retirement.notRetired", field: "kind" }
 */
export function decideRetirement(
  kind: RetirementKind,
  { isRetired }: { isRetired: boolean },
): Outcome<RetirementKind, RetirementRefusal> {
  if (isRetired === (kind === "restored")) return accept(kind);
  return refuse(isRetired ? "retirement.alreadyRetired" : "retirement.notRetired", {
    field: "kind",
  });
}
