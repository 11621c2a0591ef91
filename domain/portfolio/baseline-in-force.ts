import type { ProjectFacts } from "./project-facts.ts";
import type { ProjectView } from "./project-view.ts";

/** The plan of a project with its first and last day: approved last wins; of two on one day, the later in the list. */
export function baselineInForce({
  baselines,
}: Pick<ProjectFacts, "baselines">): ProjectView["baseline"] {
  let latest: ProjectFacts["baselines"][number] | undefined;
  for (const baseline of baselines) {
    if (latest === undefined || baseline.approvedOn >= latest.approvedOn) latest = baseline;
  }
  const [first] = latest?.items ?? [];
  if (latest === undefined || first === undefined) return null;
  let { startOn, finishOn } = first;
  for (const item of latest.items) {
    if (item.startOn < startOn) startOn = item.startOn;
    if (item.finishOn > finishOn) finishOn = item.finishOn;
  }
  return { ...latest, startOn, finishOn };
}
