import "server-only";
import { hasProject } from "#db/queries/has-project.ts";
import { database } from "./database.ts";

const holder = globalThis as typeof globalThis & { guatuHasProject?: (slug: string) => boolean };

/** Lets the guard in front of the server ask whether a project exists, on the server's connection. */
export function answerForProjects(): void {
  holder.guatuHasProject = (slug) => hasProject(database(), slug);
}
