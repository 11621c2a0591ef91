import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import {
  type ReleasableText,
  type TextStanding,
  type TextWording,
  textStanding,
} from "#domain/publication/text-release.ts";
import type { NameDeadline } from "./public-texts.ts";

/** A text as the public would read it, and where it stands. */
export type TypedText = TextWording & {
  readonly written: Bilingual;
  /** The milestone its deadline is of; null for what is of the project. */
  readonly milestone: Bilingual | null;
  /** When it was written and by whom; null where nobody keeps that. */
  readonly setOn: IsoDate | null;
  readonly setBy: string | null;
  readonly standing: TextStanding;
};

type OfText = Omit<TypedText, "standing" | "wording"> & { wording?: number };

/**
 * The texts of a project that wait for a leader, are public by one's word or are kept back, as they
 * stand on a day: the oldest first. Words of a deadline that say no more than its days are none, nor
 * is what was withdrawn or what a source says.
 */
export function listTypedTexts(
  facts: ProjectFacts,
  { asOf, nameDeadline }: { asOf: IsoDate; nameDeadline: NameDeadline },
): TypedText[] {
  const texts: OfText[] = facts.milestones.flatMap(({ name, deadlines }) =>
    deadlines
      .filter(({ setBy, setOn }) => setBy !== null && setOn <= asOf)
      .flatMap(({ id: subjectId, label, reason, setOn, setBy, ...deadline }) => {
        const made = nameDeadline(deadline);
        const isMade = label.zh === made.zh && label.en === made.en;
        const of = { subjectId, milestone: name, setOn, setBy };
        return [
          ...(isMade ? [] : [{ text: "deadlineLabel" as const, written: label, ...of }]),
          ...(reason === null ? [] : [ofOneLanguage("deadlineReason", reason, of)]),
        ];
      }),
  );
  const { id: subjectId, note, noteWording: wording } = facts;
  const unsaid = { milestone: null, setOn: null, setBy: null };
  const ofProject: OfText[] = note
    ? [{ text: "projectNote", subjectId, wording, written: note, ...unsaid }]
    : [];
  return [...ofProject, ...texts].map((text) => {
    const worded = { ...text, wording: text.wording ?? 1 };
    return { ...worded, standing: textStanding(facts.releases, worded, asOf) };
  });
}

function ofOneLanguage(
  text: ReleasableText,
  words: string,
  of: Pick<OfText, "subjectId" | "milestone" | "setOn" | "setBy">,
): OfText {
  return { text, written: { zh: words, en: words }, ...of };
}
