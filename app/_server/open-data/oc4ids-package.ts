import "server-only";
import { dayBeginText, instantText } from "#domain/open-data/instant-text.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { withoutEmpties } from "#domain/open-data/without-empties.ts";
import { messagesOf } from "#i18n/messages.ts";
import { oc4idsProject } from "./oc4ids-project.ts";

/**
 * Projects as a package of OC4IDS 0.9. Nothing in it is null or empty, and every instant is of
 * Shanghai.
 *
 * @param path of the file itself
 */
export function oc4idsPackage(data: OpenData, path: string): string {
  const { origin, asOf, updatedAt, publisher, records } = data;
  const words = messagesOf("zh").openData;
  const publisherName = publisher?.zh ?? words.unnamedOffice;
  const file = withoutEmpties({
    uri: origin + path,
    version: "0.9",
    publishedDate: updatedAt === null ? dayBeginText(asOf) : instantText(updatedAt),
    publisher: { name: publisherName, uri: `${origin}/zh` },
    license: data.licence,
    publicationPolicy: `${origin}/zh/open-data`,
    identifierNote: words.oc4ids.identifiers,
    projects: records.map((record) => oc4idsProject(record, { origin, publisherName })),
  });
  return JSON.stringify(file, null, 1);
}
