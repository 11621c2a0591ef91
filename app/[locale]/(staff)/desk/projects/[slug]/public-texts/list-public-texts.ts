import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PublicTextPlace } from "#domain/free-text/withdrawal.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";

/** A text that people typed and that stands on the public pages of a project. */
export type TypedText = PublicTextPlace & {
  readonly written: Bilingual;
  /** The milestone it is of, where it is not the milestone's own name. */
  readonly milestone: Bilingual | null;
};

/** What may be withdrawn from the public pages of a project; sources' own words are not among it. */
export function listPublicTexts(facts: ProjectFacts): TypedText[] {
  const ofProject = { milestone: null };
  const { milestones, assignments, note } = facts;
  return [
    { text: "projectName", subjectId: facts.id, written: facts.name, ...ofProject },
    ...milestones.flatMap(({ id, name, deadlines }): TypedText[] => {
      const typed = deadlines.filter(({ setBy }) => setBy !== null);
      return [
        { text: "milestoneName", subjectId: id, written: name, milestone: null },
        ...typed.flatMap(({ id: subjectId, label, reason }): TypedText[] => [
          { text: "deadlineLabel", subjectId, written: label, milestone: name },
          ...(reason === null
            ? []
            : [
                {
                  text: "deadlineReason" as const,
                  subjectId,
                  milestone: name,
                  written: { zh: reason, en: reason },
                },
              ]),
        ]),
      ];
    }),
    ...(note
      ? [{ text: "projectNote" as const, subjectId: facts.id, written: note, ...ofProject }]
      : []),
    ...assignments
      .filter(({ role, userId }) => role === "unit" && userId === null)
      .map(({ id, name }) => {
        return { text: "unitName" as const, subjectId: id, written: name, ...ofProject };
      }),
    { text: "areaName", subjectId: facts.id, written: facts.area, ...ofProject },
  ];
}
