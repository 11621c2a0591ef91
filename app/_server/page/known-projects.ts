import "server-only";
import { database } from "#app/_server/office/database.ts";
import { hasProject } from "#db/project/has-project.ts";

const holder = globalThis as typeof globalThis & { guatuHasProject?: (slug: string) => boolean };

/** Lets the guard in front of the server ask whether a project exists, on the server's connection. */
export function answerForProjects(): void {
  holder.guatuHasProject = (slug) => hasProject(database(), slug);
}
