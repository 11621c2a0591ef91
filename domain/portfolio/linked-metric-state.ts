import { rate } from "#domain/core/rate.ts";
import { firstStageOn } from "#domain/household/counts/first-stage.ts";
import type { LinkedMetric } from "#domain/household/counts/linked-metric.ts";
import {
  countOf,
  publicCount,
  type RelocationView,
  tellsDays,
} from "#domain/household/counts/view-relocation.ts";
import type { MilestoneState } from "#domain/milestone/milestone.ts";

/** Who reads a view: the public gets household counts in bands. */
export type Audience = "staff" | "public";

/**
 * Where a milestone stands that is measured by the ledger: begun with the first stage of what it is
 * about, whatever count measures it. Its percent is the share of the households, met on the day of
 * the last one. In public the percent is that of the band; "fewer than 10" has none, since it is
 * not 0.
 *
 * @example
 * linkedMetricState(view, "signed", "staff") //=> { status: "inProgress", percent: 46.3, … }
 */
export function linkedMetricState(
  view: RelocationView,
  metric: LinkedMetric,
  audience: Audience,
): MilestoneState {
  const done = countOf(view, metric);
  const { households, totals } = view;
  const isDone = done >= households;
  const startedOn = firstStageOn(view, metric);
  const status = isDone ? "done" : startedOn === null ? "planned" : "inProgress";
  const isTold = audience === "staff" || tellsDays(view);
  return {
    status,
    percent: audience === "public" ? publicPercent(view, metric) : rate(done, households).percent,
    startedOn: isTold ? startedOn : null,
    metOn: isDone && isTold ? (totals.get(metric)?.lastOn ?? null) : null,
    basis: "ledger",
    isSynthetic: view.synthetic,
  };
}

function publicPercent(view: RelocationView, metric: LinkedMetric): number | null {
  const count = publicCount(view, metric);
  switch (count.kind) {
    case "exact":
      return rate(count.done, count.households).percent;
    case "lowOrMore":
    case "topOrMore":
      return count.percent;
    case "complete":
      return 100;
    case "notStarted":
      return 0;
    default:
      return null;
  }
}
