import type { Permission } from "#domain/access/permission.ts";
import type { ProjectDefect } from "#domain/portfolio/project-defects.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";

type WayOut = { readonly path: `/${string}`; readonly permission: Permission };

/**
 * The form of the desk that puts a defect right, and the permission that opens it.
 *
 * @example
 * wayOut(facts, { place: "plan", code: "loop", id: null, value: "3" })
 * //=> { path: "/projects/erqi/plan", permission: "plan.propose" }
 */
export function wayOut({ id, slug }: ProjectFacts, defect: ProjectDefect): WayOut {
  const place = `/projects/${slug}` as const;
  const of = defect.id;
  switch (defect.place) {
    case "record":
      return { path: `/admin/projects/${id}`, permission: "project.manage" };
    case "deadline":
      return { path: `${place}/deadlines/${of}`, permission: "deadline.move" };
    case "milestone":
      return { path: `${place}/milestones/${of}`, permission: "milestone.record" };
    case "plan":
      return { path: `${place}/plan`, permission: "plan.propose" };
    case "metric":
      return { path: `${place}/measures`, permission: "relocation.set" };
    case "report":
      return {
        path: of === null ? `${place}/report` : `${place}/report?corrects=${of}`,
        permission: "progress.report",
      };
    case "assignment":
      return { path: `/admin/assignments/${of}/end`, permission: "assignment.manage" };
    case "override":
      return { path: `${place}/light`, permission: "light.override" };
    case "signingTerms":
      return { path: `/households/counts/terms?project=${slug}`, permission: "relocation.set" };
    case "publication":
      return {
        path: `/households/counts/publication?project=${slug}`,
        permission: "relocation.set",
      };
    case "households":
      return { path: `/households?project=${slug}`, permission: "household.read" };
  }
}
