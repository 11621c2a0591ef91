import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { PublicText } from "#domain/free-text/withdrawal.ts";

/**
 * The texts that people type and that wait for a leader before the public reads them. Names are no
 * part of it: they belong to what a project is, and are approved with it or with its plan.
 */
export const releasableTexts = [
  "deadlineReason",
  "deadlineLabel",
  "projectNote",
] as const satisfies readonly PublicText[];
export type ReleasableText = (typeof releasableTexts)[number];

export const releaseDecisions = ["approved", "refused"] as const;
export type ReleaseDecision = (typeof releaseDecisions)[number];

/** A text in one wording: a note is written anew, and each wording is decided on by itself. */
export type TextWording = {
  readonly text: ReleasableText;
  /** The deadline or project it is of. */
  readonly subjectId: string;
  readonly wording: number;
};

/** A leader's word on one wording of a text. */
export type TextReleaseFact = TextWording & {
  readonly id: string;
  readonly decision: ReleaseDecision;
  /** Why it was refused. */
  readonly reason: string | null;
  readonly setOn: IsoDate;
  /** Null for what was public before anybody had to say so. */
  readonly setBy: string | null;
};

/** Where a text stands: shown, waiting for a leader, or kept back by one. */
export type TextStanding = ReleaseDecision | "waiting";

/** Why a text that there is is not shown: a leader has yet to look at it, or it stays inside. */
export type TextHeld = "waiting" | "inside";

/**
 * Where a wording stands on a day: as was last said of it by then.
 *
 * @param releases in the order said
 * @example
 * textStanding([], { text: "projectNote", subjectId: "p", wording: 1 }, "2015-04-15") //=> "waiting"
 */
export function textStanding(
  releases: readonly TextReleaseFact[],
  { text, subjectId, wording }: TextWording,
  asOf: IsoDate,
): TextStanding {
  const said = releases.findLast(
    (one) =>
      one.subjectId === subjectId &&
      one.text === text &&
      one.wording === wording &&
      one.setOn <= asOf,
  );
  return said?.decision ?? "waiting";
}
