import type { Role } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { FieldGroup } from "./field-group.ts";

/** 公开 and 撤回公开 of a project. Published anew it is published with other groups. */
export const publicationKinds = ["published", "withdrawn"] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** A leader's word on whether and how much of a project is public, as said on a day. */
export type PublicationFact = {
  readonly id: string;
  readonly kind: PublicationKind;
  /** Empty for one withdrawn. */
  readonly groups: readonly FieldGroup[];
  /** Null for what was public before anybody had to say so. */
  readonly reason: string | null;
  readonly setOn: IsoDate;
  readonly setAt: number;
  /** Null for what was taken over, as the reason. In public only the role is told. */
  readonly setBy: string | null;
  readonly role: Role | null;
};

/**
 * What of a project is public on a day: the groups of the last word said by then; null where it is
 * not public, and before anything was said.
 *
 * @param words in the order said
 * @example
 * publishedGroups([published, withdrawn], "2015-04-15") //=> null
 */
export function publishedGroups(
  words: readonly PublicationFact[],
  asOf: IsoDate,
): readonly FieldGroup[] | null {
  const last = words.findLast(({ setOn }) => setOn <= asOf);
  return last?.kind === "published" ? last.groups : null;
}
