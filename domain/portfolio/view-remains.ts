import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { viewRelocation } from "#domain/household/counts/view-relocation.ts";
import { summariseDeadlineMoves } from "#domain/milestone/deadline.ts";
import type { MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import { baselineInForce } from "#domain/plan/baseline-in-force.ts";
import { reportsInForce, withStatuses } from "#domain/report/report-status.ts";
import { computeProject } from "./compute-project.ts";
import { factsAsOf } from "./facts-as-of.ts";
import type { ProjectFacts } from "./project-facts.ts";
import type { MilestoneView, ProjectView } from "./project-view.ts";
import { stateWithoutUnreadable } from "./readable-facts.ts";
import { reportedProgress } from "./reported-progress.ts";
import { inGroupOrder, plannedLine } from "./view-milestone.ts";

/** What the forms of a project need of it. */
export type RemainingView = Pick<
  ProjectView,
  "facts" | "asOf" | "milestones" | "baseline" | "reported" | "planned" | "relocation" | "reports"
>;

/**
 * What is left of a project that cannot be computed: its facts, and each part by itself where that
 * part still makes sense. It is for the forms that put the project right, and for nothing else:
 * what could not be said is as if nothing had been entered.
 *
 * @example
 * viewRemains(factsWithADeadlineOf9999, "2015-04-15").milestones[0].deadline.current?.to //=> "9999-12-31"
 */
export function viewRemains(all: ProjectFacts, asOf: IsoDate): RemainingView {
  const attempt = <T>(compute: () => T, otherwise: T): T => {
    const outcome = computeProject(all, compute);
    return outcome.kind === "computed" ? outcome.value : otherwise;
  };
  const facts = attempt(() => factsAsOf(all, asOf), all);
  const baseline = attempt(() => drawable(baselineInForce(facts)), null);
  const lines = new Map(baseline?.items.map((line) => [line.milestoneId, line]));
  return {
    facts,
    asOf,
    baseline,
    milestones: inGroupOrder(
      facts.milestones.map((fact) => {
        const { state, deadline, ...bare } = bareMilestone(fact);
        return {
          ...bare,
          state: attempt(() => stateWithoutUnreadable(fact, asOf), state),
          deadline: attempt(() => summariseDeadlineMoves(fact.deadlines, asOf), deadline),
          plan: plannedLine(lines.get(fact.id)),
        };
      }),
    ),
    reported: attempt(() => {
      const report = reportsInForce(facts.reports, asOf).at(-1) ?? null;
      return reportedProgress(facts, { report, baseline, asOf });
    }, null),
    planned: null,
    reports: attempt(() => withStatuses(facts.reports, asOf).toReversed(), []),
    relocation: attempt(() => facts.relocation && viewRelocation(facts.relocation), null),
  };
}

/** A plan with days that are none would open an editor nobody can read. */
function drawable(baseline: ProjectView["baseline"]): ProjectView["baseline"] {
  const isReadable = baseline?.items.every(
    ({ startOn, finishOn }) => isIsoDate(startOn) && isIsoDate(finishOn),
  );
  return isReadable ? baseline : null;
}

function bareMilestone(fact: MilestoneFact): MilestoneView {
  const { deadlines } = fact;
  return {
    fact,
    state: { status: "unknown", percent: null, startedOn: null, metOn: null, basis: "none" },
    deadline: {
      original: deadlines[0] ?? null,
      current: deadlines.at(-1) ?? null,
      moves: 0,
      totalDaysSlipped: 0,
    },
    daysOverdue: 0,
    daysLeft: null,
    plan: null,
    ledger: null,
  };
}
