import "server-only";
import { database } from "#app/_server/office/database.ts";
import { listUsers } from "#db/access/list-users.ts";
import { type Actor, can, type Role, roles } from "#domain/access/permission.ts";
import { assignmentState } from "#domain/assignment/assignment-state.ts";
import type { SearchedPerson, SearchedProject } from "#domain/search/search-portfolio.ts";
import { searchPortfolio } from "#domain/search/search-portfolio.ts";
import { messagesOf } from "#i18n/messages.ts";
import { listUncomputedForms, readDesk } from "../_frame/read-desk.ts";

/** Somebody found, with the projects they are on as far as the asker sees those. */
export type FoundPerson = SearchedPerson & {
  readonly isAccount: boolean;
  readonly projects: readonly SearchedProject[];
};

/** What is found in the projects the actor may see, and among the people who answer for them. */
export async function readHits(actor: Actor, terms: readonly string[]) {
  const desk = await readDesk(actor);
  const projects = [...desk.views, ...(await listUncomputedForms(actor, desk))];
  const people = can(actor.role, "user.manage") ? listAccounts() : peopleOf(projects, desk.asOf);
  return searchPortfolio({ projects, people, roleNames }, terms);
}

const languages = [messagesOf("zh"), messagesOf("en")];
const roleNames = Object.fromEntries(
  roles.map((role) => [role, languages.map(({ session }) => session.role[role])]),
) as Record<Role, string[]>;

function listAccounts(): FoundPerson[] {
  return listUsers(database()).map(({ id, name, role }) => ({
    id,
    name,
    role,
    isAccount: true,
    projects: [],
  }));
}

type Desk = Awaited<ReturnType<typeof readDesk>>;
type Assigned = Pick<Desk["views"][number], "facts" | "milestones">;

/** Whoever answers for one of these projects on a day, each once. */
function peopleOf(projects: readonly Assigned[], on: string): FoundPerson[] {
  const found = new Map<string, { person: FoundPerson; projects: SearchedProject[] }>();
  for (const project of projects) {
    for (const assignment of project.facts.assignments) {
      const { userId, role, name } = assignment;
      const isHeld = assignmentState(assignment, on) === "current";
      if (userId === null || !isRole(role) || !isHeld) continue;
      const known = found.get(userId);
      if (known) known.projects.push(project);
      else {
        const own = [project];
        const person = { id: userId, name: name.zh, role, isAccount: false, projects: own };
        found.set(userId, { person, projects: own });
      }
    }
  }
  return [...found.values()].map(({ person }) => person);
}

function isRole(role: string): role is Role {
  return roles.some((known) => known === role);
}
