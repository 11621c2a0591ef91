import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import type { FieldGroup } from "./field-group.ts";
import { type PublicationFact, type PublicationKind, publishedGroups } from "./publication-fact.ts";

export const publicationRefusals = [
  "publishing.changedSince",
  "publishing.unchanged",
  "publishing.notPublic",
] as const;
export type PublicationRefusal = (typeof publicationRefusals)[number];

type Word = {
  readonly kind: PublicationKind;
  readonly groups: readonly FieldGroup[];
  readonly expectedId: string | null;
};

/**
 * Whether a leader's word on a project being public says anything, and was said knowing the last one.
 * What is withdrawn has no groups.
 *
 * @param words those said before, in order
 * @example
 * decidePublication([], { kind: "withdrawn", groups: [], expectedId: null }, "2015-04-15")
 * //=> { ok: false, refusal: "publishing.notPublic", field: "kind" }
 */
export function decidePublication(
  words: readonly PublicationFact[],
  { kind, groups, expectedId }: Word,
  businessDate: IsoDate,
): Outcome<Pick<PublicationFact, "kind" | "groups">, PublicationRefusal> {
  const last = words.at(-1);
  if ((last?.id ?? null) !== expectedId) {
    return refuse("publishing.changedSince", { params: { leader: last?.setBy ?? "" } });
  }
  const open = publishedGroups(words, businessDate);
  if (kind === "withdrawn") {
    return open === null
      ? refuse("publishing.notPublic", { field: "kind" })
      : accept({ kind, groups: [] });
  }
  const isSame = open !== null && open.join(" ") === groups.join(" ");
  return isSame ? refuse("publishing.unchanged", { field: "groups" }) : accept({ kind, groups });
}
