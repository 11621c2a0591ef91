import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { BaselineFact } from "./baseline-fact.ts";

/** A baseline with its first and last day. */
export type BaselineInForce = BaselineFact & {
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
};

type Baselines = { readonly baselines: readonly BaselineFact[] };

/** The plan of a project with its first and last day: approved last wins; of two on one day, the later in the list. */
export function baselineInForce({ baselines }: Baselines): BaselineInForce | null {
  return spanned(approvedLast({ baselines }));
}

/** Of two on one day the later in the list. */
function approvedLast({ baselines }: Baselines): BaselineFact | undefined {
  let latest: BaselineFact | undefined;
  for (const baseline of baselines) {
    if (latest === undefined || baseline.approvedOn >= latest.approvedOn) latest = baseline;
  }
  return latest;
}

/** Without its retired milestones; null where none is left. */
export function withoutRetired(
  baseline: BaselineInForce | null,
  retired: ReadonlySet<string>,
): BaselineInForce | null {
  if (!baseline?.items.some(({ milestoneId }) => retired.has(milestoneId))) return baseline;
  return spanned({
    ...baseline,
    items: baseline.items.filter(({ milestoneId }) => !retired.has(milestoneId)),
    links: baseline.links.filter(
      ({ predecessorId, successorId }) => !retired.has(predecessorId) && !retired.has(successorId),
    ),
  });
}

function spanned(plan: BaselineFact | undefined): BaselineInForce | null {
  const [first] = plan?.items ?? [];
  if (plan === undefined || first === undefined) return null;
  let { startOn, finishOn } = first;
  for (const item of plan.items) {
    if (item.startOn < startOn) startOn = item.startOn;
    if (item.finishOn > finishOn) finishOn = item.finishOn;
  }
  return { ...plan, startOn, finishOn };
}
