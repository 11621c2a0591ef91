import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { type TextHeld, type TextWording, textStanding } from "#domain/publication/text-release.ts";

/** Puts a deadline into words from its days. */
export type NameDeadline = (deadline: Deadline) => Bilingual;

type Shown<T> = { readonly text: T | null; readonly held?: TextHeld };

/** What the public reads of the texts of a project. */
export type PublicTexts = {
  readonly noteOf: (facts: ProjectFacts) => Shown<Bilingual>;
  readonly reasonOf: (deadline: DeadlineFact) => Shown<string>;
  /** Where the words may not be shown, those made from the days. */
  readonly labelOf: (deadline: DeadlineFact) => Bilingual;
};

type Readers = {
  readonly asOf: IsoDate;
  readonly nameDeadline: NameDeadline;
  /** Texts are among what a leader opened. */
  readonly isAllowed: boolean;
};

/** Texts are shown in the wording a leader approved; a source's own words need nobody's approval. */
export function publicTexts(
  { releases }: Pick<ProjectFacts, "releases">,
  { asOf, nameDeadline, isAllowed }: Readers,
): PublicTexts {
  const held = (wording: TextWording): TextHeld | undefined => {
    if (!isAllowed) return "inside";
    const standing = textStanding(releases, wording, asOf);
    if (standing === "approved") return undefined;
    return standing === "waiting" ? "waiting" : "inside";
  };
  const show = <T>(text: T | null, wording: TextWording): Shown<T> => {
    const why = text === null ? undefined : held(wording);
    return why ? { text: null, held: why } : { text };
  };
  return {
    noteOf: ({ id, note, noteWording }) =>
      show(note, { text: "projectNote", subjectId: id, wording: noteWording }),
    reasonOf: ({ id, reason, setBy }) =>
      setBy === null
        ? { text: reason }
        : show(reason, { text: "deadlineReason", subjectId: id, wording: 1 }),
    labelOf: (deadline) => {
      const { id, label, setBy } = deadline;
      const isShown = setBy === null || !held({ text: "deadlineLabel", subjectId: id, wording: 1 });
      return isShown ? label : nameDeadline(deadline);
    },
  };
}
