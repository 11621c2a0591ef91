import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import type { FinishForecast } from "#domain/forecast/finish-forecast.ts";
import type { WeightedProgress } from "#domain/forecast/progress.ts";
import type { RelocationView } from "#domain/household/counts/view-relocation.ts";
import type { Light } from "#domain/light/light.ts";
import type { OverrideColour } from "#domain/light/light-override.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";
import type { DeadlineMoves } from "#domain/milestone/deadline.ts";
import type { MilestoneState } from "#domain/milestone/milestone.ts";
import type { DeadlineFact, MilestoneFact } from "#domain/milestone/milestone-fact.ts";
import type { Retirement } from "#domain/milestone/retirement.ts";
import type { BaselineMilestone } from "#domain/plan/baseline-fact.ts";
import type { BaselineInForce } from "#domain/plan/baseline-in-force.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import type { ReportStatus } from "#domain/report/report-status.ts";
import type { CriticalPathSchedule, ScheduledActivity } from "#domain/schedule/critical-path.ts";
import type { MilestoneLedger } from "./milestone-ledger.ts";
import type { ProjectFacts } from "./project-facts.ts";

/** A milestone as it stands on one day. */
export type MilestoneView = {
  readonly fact: MilestoneFact;
  readonly state: MilestoneState;
  /** Original and current deadline and how often it moved, as known on the day. */
  readonly deadline: DeadlineMoves<DeadlineFact>;
  readonly daysOverdue: number;
  /** Days to the last day of the current deadline; null without one, or once met. */
  readonly daysLeft: number | null;
  /** From the baseline in force; null without one. */
  readonly plan: Omit<BaselineMilestone, "milestoneId"> | null;
  /** Null where the ledger says nothing of it. */
  readonly ledger: MilestoneLedger | null;
};

export type RetiredMilestone = { readonly fact: MilestoneFact; readonly retirement: Retirement };

/** The percentage the project stands at, and where it comes from. */
export type ReportedProgress = {
  readonly percent: number;
  /** null where a source gives the figure without a day. */
  readonly asOfOn: IsoDate | null;
  /** What the plan in force has for that day; null without the one or the other. */
  readonly planned: number | null;
  readonly basis: "report" | "statement";
  readonly status: ReportStatus | null;
  readonly report: ReportFact | null;
  readonly sourceId: string | null;
};

/** Float and critical path of the plan in force, as of the day. */
export type ProjectSchedule = Omit<CriticalPathSchedule, "activities"> & {
  /** By milestone; one without a plan, or whose remainder nobody knows, is not among them. */
  readonly activities: ReadonlyMap<string, ScheduledActivity>;
  /** What every float is counted in: that of the baseline. */
  readonly unit: DurationUnit;
};

/** Everything the screens show of one project on one day. */
export type ProjectView = {
  /** Only what was known on the day: nothing later shows in a replayed past. */
  readonly facts: ProjectFacts;
  readonly asOf: IsoDate;
  /** Computed; what a leader says instead stands in `override`, never in its place. */
  readonly light: Light;
  /** The leader's word in force on the day, or null. Both are shown. */
  readonly override: (LightOverrideFact & { readonly colour: OverrideColour }) | null;
  readonly reported: ReportedProgress | null;
  readonly weighted: WeightedProgress;
  /** For the day itself. A report is held against that of its own day: `reported.planned`. */
  readonly planned: number | null;
  /** Points between reported and milestone-weighted percent, from 10 on (口径校验); else null. */
  readonly gap: number | null;
  /** P50 by earned schedule, P85 by the spread of the reports; "none" is an answer with its reason. */
  readonly forecast: FinishForecast;
  /** Null without a baseline. */
  readonly schedule: ProjectSchedule | null;
  /** The baseline in force on the day, with its first and last day. */
  readonly baseline: BaselineInForce | null;
  /** The households in counts; null where the project has none. */
  readonly relocation: RelocationView | null;
  /** Without those that are retired. */
  readonly milestones: readonly MilestoneView[];
  /** What the project looks at no longer: dropped by the plan in force, or by a leader's word. */
  readonly retired: readonly RetiredMilestone[];
  /** Every milestone of the plan in force is met, or every one there is where nothing is planned. */
  readonly finished: { readonly metOn: IsoDate | null } | null;
  /** The unmet milestone whose deadline ends next; the one overdue longest when none is to come. */
  readonly next: MilestoneView | null;
  /** Assignments in force on the day. */
  readonly assignments: readonly AssignmentFact[];
  /** Reports filed by the day, newest first, each with the status it had on the day. */
  readonly reports: readonly { readonly report: ReportFact; readonly status: ReportStatus }[];
  /** Days since the as-of date of the last report; null without one. */
  readonly daysSinceReport: number | null;
};
