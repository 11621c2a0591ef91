import { type FieldGroup, fieldGroups } from "#domain/publication/field-group.ts";
import type { PublicationFact } from "#domain/publication/publication-fact.ts";
import type { TextReleaseFact } from "#domain/publication/text-release.ts";

const said = { setAt: 0, setBy: "王某某", role: "leader", reason: "理由" } as const;

/** Published by a leader, with everything unless it says less. */
export function publishedOn(
  setOn: string,
  groups: readonly FieldGroup[] = fieldGroups,
): PublicationFact {
  return { id: `published ${setOn}`, kind: "published", groups, setOn, ...said };
}

export function withdrawnOn(setOn: string): PublicationFact {
  return { id: `withdrawn ${setOn}`, kind: "withdrawn", groups: [], setOn, ...said };
}

/** Approved by a leader in its first wording, unless it says otherwise. */
export function releaseOf(
  more: Pick<TextReleaseFact, "text" | "subjectId"> & Partial<TextReleaseFact>,
): TextReleaseFact {
  const given = { wording: 1, decision: "approved", reason: null, setOn: "2015-04-01" } as const;
  return { id: `${more.text} ${more.subjectId}`, setBy: "leader", ...given, ...more };
}
