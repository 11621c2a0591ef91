import { fieldGroups } from "#domain/publication/field-group.ts";
import type { Transaction } from "../open-database.ts";
import { publication } from "../schema/publication.ts";
import { textRelease } from "../schema/text-release.ts";

type Published = { readonly projectId: string; readonly setOn: string; readonly hasNote?: boolean };

/** Makes all of a project public from a day on, its note too, as what a source has published is. */
export function insertPublication(tx: Transaction, { projectId, setOn, hasNote }: Published): void {
  const id = `taken-over.${projectId}`;
  const groups = fieldGroups.join(" ");
  tx.insert(publication)
    .values({ id, projectId, kind: "published", groups, setOn, setAt: 0 })
    .run();
  if (!hasNote) return;
  const note = { text: "projectNote", subjectId: projectId, wording: 1 } as const;
  tx.insert(textRelease)
    .values({ id: `${id}.note`, projectId, ...note, decision: "approved", setOn, setAt: 0 })
    .run();
}
