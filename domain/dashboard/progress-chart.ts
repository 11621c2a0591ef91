import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ChartTable } from "./chart-table.ts";

/** More do not fit a screen; those that differ most are the ones to talk about. */
const mostRows = 20;

/**
 * What was planned for the day of each project's last report beside what it reports, those furthest
 * behind first. A project without the one or the other has no place in it.
 *
 * @example
 * chartProgress([behind, onPlan, withoutPlan]).leftOut //=> 1
 */
export function chartProgress(views: readonly ProjectView[]): ChartTable {
  const compared = views.flatMap((view) => {
    const [planned, reported] = [planBeside(view).percent, view.reported?.percent ?? null];
    return planned === null || reported === null ? [] : [{ view, planned, reported }];
  });
  const shown = compared
    .toSorted((a, b) => b.planned - b.reported - (a.planned - a.reported))
    .slice(0, mostRows);
  return {
    name: "progress",
    arrangement: "beside",
    unit: "percent",
    series: ["planned", "reported"],
    rows: shown.map(({ view: { facts }, planned, reported }) => ({
      key: facts.slug,
      label: { kind: "named", name: facts.name },
      values: [planned, reported],
    })),
    leftOut: views.length - shown.length,
  };
}
