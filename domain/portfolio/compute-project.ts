import type { Bilingual } from "#domain/core/bilingual.ts";
import { doAll, type Steps } from "#domain/core/steps.ts";
import type { ProjectDefect } from "./project-defects.ts";

/** What a project is known by, whatever else stands in its facts. */
export interface NamedProject {
  readonly id: string;
  readonly slug: string;
  readonly name: Bilingual;
}

/** A project something could not be computed of. Shown as such, never as nothing and never as 0. */
export interface UncomputedProject {
  readonly kind: "cannotCompute";
  readonly project: NamedProject;
  /** the same on every page and in the log, as long as the fault is the same */
  readonly reference: string;
  /** what stands wrong in its facts; empty where the rules themselves failed */
  readonly defects: readonly ProjectDefect[];
  readonly fault: Error;
}

export type ProjectOutcome<T> =
  | { readonly kind: "computed"; readonly value: T }
  | UncomputedProject;

/** Thrown by a computation that has looked at the facts first. */
export class DefectiveProject extends Error {
  override readonly name = "DefectiveProject";
  readonly defects: readonly ProjectDefect[];

  constructor(defects: readonly ProjectDefect[]) {
    super(defects.map(({ place, code, value }) => `${place} ${code} ${value}`).join(", "));
    this.defects = defects;
  }
}

/**
 * The boundary around one project: whatever is computed of it is computed in here, so that no
 * project takes another with it. A fault is an answer with a reference; it is not thrown on.
 *
 * @example
 * computeProject(facts, () => viewProject(facts, settings))
 * //=> { kind: "cannotCompute", reference: "5F0A91C2", … }
 */
export function computeProject<T>(project: NamedProject, compute: () => T): ProjectOutcome<T> {
  try {
    return { kind: "computed", value: compute() };
  } catch (thrown) {
    return uncomputed(project, thrown);
  }
}

/** Something more of a project that was computed, behind the same boundary. */
export function computeMore<T, More>(
  project: NamedProject,
  outcome: ProjectOutcome<T>,
  compute: (value: T) => More,
): ProjectOutcome<More> {
  if (outcome.kind === "cannotCompute") return outcome;
  return computeProject(project, () => compute(outcome.value));
}

/** {@link computeProject} of each; those computed in their order, and those that were not. */
export function computeEach<P, T>(
  projects: readonly P[],
  projectOf: (one: P) => NamedProject,
  compute: (one: P) => T,
): { computed: T[]; uncomputed: UncomputedProject[] } {
  return doAll(computeEachSteps(projects, projectOf, compute));
}

/** {@link computeEach} a project at a time. */
export function* computeEachSteps<P, T>(
  projects: readonly P[],
  projectOf: (one: P) => NamedProject,
  compute: (one: P) => T,
): Steps<{ computed: T[]; uncomputed: UncomputedProject[] }> {
  const computed: T[] = [];
  const failed: UncomputedProject[] = [];
  for (const one of projects) {
    const outcome = computeProject(projectOf(one), () => compute(one));
    if (outcome.kind === "computed") computed.push(outcome.value);
    else failed.push(outcome);
    yield;
  }
  return { computed, uncomputed: failed };
}

/**
 * Several lists of projects that could not be computed as one, each project once.
 *
 * @example
 * uncomputedOnce(readingFailed, drawingFailed).length //=> 1
 */
export function uncomputedOnce(
  ...lists: readonly (readonly UncomputedProject[])[]
): UncomputedProject[] {
  const byId = new Map<string, UncomputedProject>();
  for (const one of lists.flat()) {
    if (!byId.has(one.project.id)) byId.set(one.project.id, one);
  }
  return [...byId.values()];
}

function uncomputed(project: NamedProject, thrown: unknown): UncomputedProject {
  const fault = thrown instanceof Error ? thrown : new Error(typeof thrown);
  const { id, slug, name } = project;
  return {
    kind: "cannotCompute",
    project: { id, slug, name },
    reference: referenceOf(`${slug} ${fault.name} ${fault.message}`),
    defects: fault instanceof DefectiveProject ? fault.defects : [],
    fault,
  };
}

/** FNV-1a in 32 bits: short enough to be read out over the phone. */
function referenceOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).toUpperCase().padStart(8, "0");
}
