import type { Light } from "#domain/light/light.ts";
import { computeProject, type ProjectOutcome } from "#domain/portfolio/compute-project.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import type { ViewSettings } from "#domain/portfolio/view-project.ts";
import type { FieldGroup } from "#domain/publication/field-group.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import { type PublicDay, publicFacts } from "./public-facts.ts";
import { spokenForInside } from "./public-milestones.ts";

type PublicSettings = Omit<ViewSettings, "audience"> & PublicDay;

/** A light is a judgement on the whole: of a part it would be another, and would be believed. */
const notPublic: Light = { colour: "grey", reasons: [{ code: "notPublic", colour: "grey" }] };

/**
 * A project as the public sees it on a day, computed from {@link publicFacts} alone; null where it
 * is not public. Where a part it would be judged by stays inside, its light says that instead of
 * judging by the rest.
 *
 * @example
 * viewInPublic(withdrawnYesterday, { asOf: today, … }) //=> null
 */
export function viewInPublic(
  all: ProjectFacts,
  settings: PublicSettings,
): ProjectOutcome<ProjectView> | null {
  const groups = publishedGroups(all.publications, settings.asOf);
  if (groups === null) return null;
  const { nameDeadline, ...how } = settings;
  const outcome = computeProject(all, () => publicFacts(all, { asOf: how.asOf, nameDeadline }));
  if (outcome.kind === "cannotCompute") return outcome;
  if (outcome.value === null) return null;
  const viewed = viewOneProject(outcome.value.facts, { ...how, audience: "public" });
  if (viewed.kind === "cannotCompute" || isJudgedWhole(all, groups)) return viewed;
  return { kind: "computed", value: unjudged(viewed.value) };
}

function isJudgedWhole(all: ProjectFacts, groups: readonly FieldGroup[]): boolean {
  const isParted = all.milestones.some(spokenForInside(all, groups));
  return groups.includes("deadlines") && groups.includes("progress") && !isParted;
}

function unjudged(view: ProjectView): ProjectView {
  return {
    ...view,
    light: notPublic,
    override: null,
    finished: null,
    gap: null,
    schedule: null,
    forecast: { kind: "none", reason: "noReport" },
  };
}
