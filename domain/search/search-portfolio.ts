import type { Role } from "#domain/access/permission.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { foldedForm } from "./fold-text.ts";

/** What is looked through of a project: its facts, and the milestones it looks at. */
export type SearchedProject = {
  readonly facts: Pick<ProjectFacts, "slug" | "name" | "area">;
  readonly milestones: readonly Pick<ProjectView["milestones"][number], "fact">[];
};

/** A member of staff that may be found, with what somebody is on which projects. */
export type SearchedPerson = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
};

export type MilestoneHit<P> = {
  readonly project: P;
  readonly id: string;
  readonly name: Bilingual;
};

export type SearchHits<P, H> = {
  readonly projects: readonly P[];
  readonly milestones: readonly MilestoneHit<P>[];
  readonly people: readonly H[];
};

type Searched<P, H> = {
  readonly projects: readonly P[];
  readonly people: readonly H[];
  /** What a role is called, in every language one may look in. */
  readonly roleNames: Readonly<Record<Role, readonly string[]>>;
};

/**
 * Looks for words in what somebody may see: projects by name, area and slug, milestones by name
 * (with at least one word; the others may be in the name of their project), people by name and by
 * what their role is called. Every word must be found; in both languages, whichever is read. In the
 * order given, those whose name begins with the first word before the others.
 *
 * @param terms folded: see `readQuery`
 */
export function searchPortfolio<P extends SearchedProject, H extends SearchedPerson>(
  { projects, people, roleNames }: Searched<P, H>,
  terms: readonly string[],
): SearchHits<P, H> {
  const [first = ""] = terms;
  const found: P[] = [];
  const milestones: MilestoneHit<P>[] = [];
  for (const project of projects) {
    const { name, area, slug } = project.facts;
    const ofProject = folded(name);
    const text = `${ofProject}\n${folded(area)}\n${slug}`;
    if (terms.every((term) => text.includes(term))) found.push(project);
    const inName = terms.filter((term) => ofProject.includes(term));
    for (const { fact } of project.milestones) {
      const own = folded(fact.name);
      if (
        terms.some((term) => own.includes(term)) &&
        terms.every((term) => inName.includes(term) || own.includes(term))
      ) {
        milestones.push({ project, id: fact.id, name: fact.name });
      }
    }
  }
  const roles = new Map(
    Object.entries(roleNames).map(([role, names]) => [role, names.map(foldedForm).join("\n")]),
  );
  return {
    projects: beginningFirst(found, first, ({ facts }) => facts.name),
    milestones: beginningFirst(milestones, first, ({ name }) => name),
    people: people.filter(({ name, role }) => {
      const text = `${foldedForm(name)}\n${roles.get(role) ?? ""}`;
      return terms.every((term) => text.includes(term));
    }),
  };
}

function beginningFirst<T>(hits: readonly T[], term: string, nameOf: (hit: T) => Bilingual): T[] {
  const begins = (hit: T) =>
    folded(nameOf(hit))
      .split("\n")
      .some((name) => name.startsWith(term));
  return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))];
}

/** Names are the same objects from one request to the next, as long as their project is unchanged. */
const foldedNames = new WeakMap<Bilingual, string>();

function folded(name: Bilingual): string {
  let known = foldedNames.get(name);
  if (known === undefined) {
    known = `${foldedForm(name.zh)}\n${foldedForm(name.en)}`;
    foldedNames.set(name, known);
  }
  return known;
}
