import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { startOfWeek } from "#domain/calendar/calendar-period.ts";
import { roundPoints } from "#domain/forecast/progress.ts";
import type { LightColour, LightReason } from "#domain/light/light.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";
import { type DeadlineMove, logDeadlineMoves } from "#domain/milestone/deadline-move-log.ts";
import { isBegun } from "#domain/milestone/milestone.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { MilestoneView, ProjectView, RetiredMilestone } from "./project-view.ts";

/** One thing that is otherwise than it was, as a code and its facts. */
export type ProjectChange =
  | { readonly code: "projectAdded" }
  /** the computed light; what a leader says of it is a change of its own */
  | {
      readonly code: "lightChanged";
      readonly from: LightColour;
      readonly to: LightColour;
      readonly reasonsFrom: readonly LightReason[];
      readonly reasonsTo: readonly LightReason[];
    }
  /** `overrideEnded`: it held on the earlier day, and its time is over */
  | {
      readonly code: "lightOverridden" | "overrideEnded";
      readonly override: LightOverrideFact;
    }
  /** `points` is null where there was no percent before, or is none any more */
  | {
      readonly code: "percentChanged";
      readonly from: number | null;
      readonly to: number | null;
      readonly points: number | null;
    }
  | { readonly code: "milestoneAdded"; readonly milestone: MilestoneView }
  /** `on` is null where the source gives no day */
  | {
      readonly code: "milestoneStarted" | "milestoneMet";
      readonly milestone: MilestoneView;
      readonly on: IsoDate | null;
    }
  | { readonly code: "milestoneReopened" | "milestoneRestored"; readonly milestone: MilestoneView }
  | { readonly code: "milestoneRetired"; readonly retired: RetiredMilestone }
  /** nothing was known of it before, and a source says where it stands */
  | { readonly code: "milestoneKnown"; readonly milestone: MilestoneView }
  | {
      readonly code: "deadlineSet";
      readonly milestone: MilestoneView;
      readonly deadline: DeadlineFact;
    }
  | {
      readonly code: "deadlineMoved";
      readonly milestone: MilestoneView;
      readonly move: DeadlineMove<DeadlineFact>;
    }
  | {
      readonly code: "reportFiled" | "reportReturned" | "reportApproved";
      readonly report: ReportFact;
    }
  | { readonly code: "baselineApproved"; readonly baseline: BaselineFact };

export interface ChangedProject {
  readonly before: ProjectView | null;
  readonly after: ProjectView;
  /** never empty; light and percent first, then milestones, deadlines, reports, baselines */
  readonly changes: readonly ProjectChange[];
}

/**
 * What changed between two days, from the same projects viewed as of each: the projects where
 * something did, in the order of the later list. Everything is told by what was known on either
 * day, so that a correction filed later does not rewrite the account of a week.
 *
 * @throws RangeError when the later views are as of an earlier day
 * @example
 * listChanges(viewsOfMonday, viewsOfToday)[0]?.changes
 * //=> [{ code: "percentChanged", from: 60, to: 65, points: 5 }, { code: "reportFiled", report }]
 */
export function listChanges(
  before: readonly ProjectView[],
  after: readonly ProjectView[],
): ChangedProject[] {
  const earlier = new Map(before.map((view) => [view.facts.id, view]));
  return after.flatMap((view) => {
    const old = earlier.get(view.facts.id) ?? null;
    if (old && old.asOf > view.asOf) throw new RangeError(`${old.asOf} is after ${view.asOf}`);
    const changes = old ? changesBetween(old, view) : [{ code: "projectAdded" as const }];
    return changes.length === 0 ? [] : [{ before: old, after: view, changes }];
  });
}

/**
 * The Monday to look back to: the last one before a day.
 *
 * @example
 * mondayBefore("2015-04-13") //=> "2015-04-06"
 */
export function mondayBefore(on: IsoDate): IsoDate {
  return startOfWeek(addDays(on, -1));
}

function changesBetween(old: ProjectView, now: ProjectView): ProjectChange[] {
  const knownMilestones = new Map(old.milestones.map((one) => [one.fact.id, one]));
  const retiredThen = new Set(old.retired.map(({ fact }) => fact.id));
  return [
    ...lightChanges(old, now),
    ...percentChange(old, now),
    ...now.milestones.flatMap((one): ProjectChange[] =>
      retiredThen.has(one.fact.id)
        ? [{ code: "milestoneRestored", milestone: one }]
        : milestoneChanges(knownMilestones.get(one.fact.id), one),
    ),
    ...now.retired
      .filter(({ fact }) => !retiredThen.has(fact.id))
      .map((retired) => ({ code: "milestoneRetired" as const, retired })),
    ...now.milestones.flatMap((one) => deadlineChanges(one, old.asOf, now.asOf)),
    ...reportChanges(old, now),
    ...newById(old.facts.baselines, now.facts.baselines).map((baseline) => {
      return { code: "baselineApproved" as const, baseline };
    }),
  ];
}

function newById<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): T[] {
  const known = new Set(old.map(({ id }) => id));
  return now.filter(({ id }) => !known.has(id));
}

function lightChanges(old: ProjectView, now: ProjectView): ProjectChange[] {
  const [from, to] = [old.light.colour, now.light.colour];
  const [reasonsFrom, reasonsTo] = [old.light.reasons, now.light.reasons];
  const said = newById(old.facts.overrides, now.facts.overrides);
  const hasEnded = old.override !== null && now.override === null && said.length === 0;
  return [
    ...(from === to ? [] : [{ code: "lightChanged" as const, from, to, reasonsFrom, reasonsTo }]),
    ...said.map((override) => ({ code: "lightOverridden" as const, override })),
    ...(hasEnded ? [{ code: "overrideEnded" as const, override: old.override }] : []),
  ];
}

function percentChange(old: ProjectView, now: ProjectView): ProjectChange[] {
  const [from, to] = [old.reported?.percent ?? null, now.reported?.percent ?? null];
  if (from === to) return [];
  const points = from === null || to === null ? null : roundPoints(to - from);
  return [{ code: "percentChanged", from, to, points }];
}

function milestoneChanges(old: MilestoneView | undefined, now: MilestoneView): ProjectChange[] {
  const milestone = now;
  const was = old?.state.status ?? "planned";
  const { status, startedOn, metOn } = now.state;
  const added: ProjectChange[] = old ? [] : [{ code: "milestoneAdded", milestone }];
  if (was === "unknown" && now.state.basis === "statement") {
    return status === "unknown" ? added : [...added, { code: "milestoneKnown", milestone }];
  }
  if (was === "done") {
    return status === "done" ? added : [{ code: "milestoneReopened", milestone }];
  }
  if (status === "done") return [...added, { code: "milestoneMet", milestone, on: metOn }];
  if (isBegun({ status: was }) || !isBegun(now.state)) return added;
  return [...added, { code: "milestoneStarted", milestone, on: startedOn }];
}

function deadlineChanges(
  milestone: MilestoneView,
  after: IsoDate,
  until: IsoDate,
): ProjectChange[] {
  const { deadlines } = milestone.fact;
  const { original, moves } = logDeadlineMoves(deadlines, until);
  const first: ProjectChange[] =
    original && original.setOn > after
      ? [{ code: "deadlineSet", milestone, deadline: original }]
      : [];
  const moved = moves
    .filter(({ setOn }) => setOn > after)
    .map((move) => ({ code: "deadlineMoved" as const, milestone, move }));
  return [...first, ...moved];
}

/** Oldest first. A report corrected since is told by the correction that was filed. */
function reportChanges(old: ProjectView, now: ProjectView): ProjectChange[] {
  const statuses = new Map(old.reports.map(({ report, status }) => [report.id, status]));
  return now.reports.toReversed().flatMap(({ report, status }): ProjectChange[] => {
    const was = statuses.get(report.id);
    const filed: ProjectChange[] = was ? [] : [{ code: "reportFiled", report }];
    if (status === was) return filed;
    if (status === "returned") return [...filed, { code: "reportReturned", report }];
    return status === "approved" ? [...filed, { code: "reportApproved", report }] : filed;
  });
}
