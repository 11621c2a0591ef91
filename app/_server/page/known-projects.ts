import "server-only";
import { database } from "#app/_server/office/database.ts";
import { isPublished } from "#db/publication/is-published.ts";

const holder = globalThis as typeof globalThis & { guatuHasProject?: (slug: string) => boolean };

/** Lets the guard in front of the server ask whether a project is public, on the server's connection. */
export function answerForProjects(): void {
  holder.guatuHasProject = (slug) => isPublished(database(), slug, Date.now());
}
