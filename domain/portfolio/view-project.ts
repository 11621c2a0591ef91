import { daysBetween, type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import { type FinishForecast, forecastFinish } from "#domain/forecast/finish-forecast.ts";
import { plannedPercent, reportingGap, weightedProgress } from "#domain/forecast/progress.ts";
import { type RelocationView, viewRelocation } from "#domain/household/counts/view-relocation.ts";
import { signingProgress } from "#domain/household/signing/signing-progress.ts";
import { computeLight, type LightForecast, type LightInput } from "#domain/light/light.ts";
import { overrideInForce } from "#domain/light/light-override.ts";
import { isBegun } from "#domain/milestone/milestone.ts";
import { baselineInForce, withoutRetired } from "#domain/plan/baseline-in-force.ts";
import { listRetired } from "#domain/plan/retired-milestones.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { reportsInForce, withStatuses } from "#domain/report/report-status.ts";
import { factsAsOf } from "./facts-as-of.ts";
import type { Audience } from "./linked-metric-state.ts";
import { onlyRelocation } from "./milestone-ledger.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { scheduleProject } from "./project-schedule.ts";
import type { MilestoneView, ProjectView, ReportedProgress } from "./project-view.ts";
import { reportedProgress } from "./reported-progress.ts";
import {
  inGroupOrder,
  lastDeadlineDay,
  nextMilestone,
  viewMilestone,
  weightedParts,
} from "./view-milestone.ts";

type BaselineView = ProjectView["baseline"];

/** What a view depends on beside the facts. */
export type ViewSettings = {
  readonly asOf: IsoDate;
  readonly staleAfterDays: number;
  /** For plans that count workdays. */
  readonly calendar: WorkingCalendar;
  /** The public gets household counts in bands; staff unless said otherwise. */
  readonly audience?: Audience;
};

/**
 * A project as it stood on a day, from the facts known by then.
 *
 * - The baseline in force is the one approved last; its weights and days are the plan.
 * - The project's percent is that of the report that counts, else of the latest source that gave
 *   one for the whole project, which has no day.
 * - A milestone that the baseline in force dropped, or a leader retired, is not among them from
 *   that day on.
 * - Finished means that every milestone of the plan in force is done, or every one there is where
 *   nothing is planned. The day it finished is unknown as soon as one of them is done without a
 *   day.
 * - A forecast is made at the as-of day of the report, not at `asOf`, so that silence alone does
 *   not move it; before anything has begun there is none. A percent above 0 is a beginning.
 * - The schedule is that of the day itself: nothing left undone can still be done before it.
 *
 * @example
 * viewProject(facts, { asOf: "2015-04-15", staleAfterDays: 30, calendar }).light.colour //=> "grey"
 */
export function viewProject(allFacts: ProjectFacts, settings: ViewSettings): ProjectView {
  const { asOf, staleAfterDays, audience = "staff" } = settings;
  const facts = factsAsOf(allFacts, asOf);
  const retired = listRetired(facts);
  const retiredIds = new Set(retired.map(({ fact }) => fact.id));
  const baseline = withoutRetired(baselineInForce(facts), retiredIds);
  const lines = new Map(baseline?.items.map((line) => [line.milestoneId, line]));
  const relocation = facts.relocation && viewRelocation(facts.relocation);
  const history = reportsInForce(facts.reports, asOf);
  const reported = reportedProgress(facts, { report: history.at(-1) ?? null, baseline, asOf });
  const ledger = {
    relocation,
    audience,
    spokenOfId: onlyRelocation(facts.milestones),
    reportedPercent: reported?.percent ?? null,
  };
  const milestones = inGroupOrder(
    facts.milestones
      .filter(({ id }) => !retiredIds.has(id))
      .map((fact) => viewMilestone(fact, { line: lines.get(fact.id), asOf, ledger })),
  );
  const weighted = weightedProgress(weightedParts(milestones));
  const planned = baseline && plannedPercent(baseline.items, asOf);
  const done = finish(milestones);
  const isUnderWay = hasBegun(milestones, reported);
  const forecast = forecastProject({ isUnderWay, baseline, reported, done, history });
  const schedule = scheduleProject({ asOf, baseline, milestones }, settings.calendar);
  const lastReportOn = reported?.asOfOn ?? null;
  const light = computeLight({
    asOf,
    // A cancelled project is measured no longer, like a suspended one.
    suspended: facts.stage === "suspended" || facts.stage === "cancelled",
    done,
    startOn: baseline?.startOn ?? null,
    isBegun: isUnderWay,
    hasBaseline: planned !== null,
    plannedThen: reported?.planned ?? null,
    reported: reported?.percent ?? null,
    lastReportOn,
    staleAfterDays,
    milestones: milestones.map((milestone) => lightMilestone(milestone, asOf)),
    forecast: lightForecast(forecast, milestones),
    deadlineTo: lastDeadlineDay(milestones),
    signing: lightSigning(relocation, settings),
    totalFloat: lightFloat(schedule),
  });
  // Worked out when first asked for: a list of 500 projects asks for none of their 50,000.
  let reports: ProjectView["reports"] | undefined;
  return {
    facts,
    asOf,
    light,
    override: overrideInForce(facts.overrides, asOf),
    reported,
    weighted,
    planned,
    gap: reportingGap(reported?.percent ?? null, weighted.percent),
    forecast,
    schedule,
    baseline,
    relocation,
    milestones,
    retired,
    finished: done && { metOn: done.metOn },
    next: nextMilestone(milestones),
    assignments: facts.assignments.filter(({ toOn }) => toOn === null || toOn >= asOf),
    get reports() {
      reports ??= reportsNewestFirst(facts, asOf);
      return reports;
    },
    daysSinceReport: lastReportOn === null ? null : daysBetween(lastReportOn, asOf),
  };
}

function finish(milestones: readonly MilestoneView[]): LightInput["done"] {
  const planned = milestones.filter(({ plan }) => plan !== null);
  const asked = planned.length > 0 ? planned : milestones;
  if (asked.length === 0 || asked.some(({ state }) => state.status !== "done")) return null;
  const metOn = asked.map(({ state }) => state.metOn);
  const lastMetOn = metOn.includes(null) ? null : metOn.sort().at(-1);
  const to = lastDeadlineDay(milestones);
  return { metOn: lastMetOn ?? null, deadline: to === null ? null : { from: null, to } };
}

/** A percent above 0 says that work has begun, also where no milestone was recorded as begun. */
function hasBegun(
  milestones: readonly MilestoneView[],
  reported: ReportedProgress | null,
): boolean {
  const isReported = (reported?.percent ?? 0) > 0;
  return isReported || milestones.some(({ state }) => isBegun(state));
}

function forecastProject(given: {
  isUnderWay: boolean;
  baseline: BaselineView;
  reported: ReportedProgress | null;
  done: LightInput["done"];
  history: readonly ReportFact[];
}): FinishForecast {
  const { isUnderWay, baseline, reported, done, history } = given;
  if (baseline === null) return { kind: "none", reason: "noBaseline" };
  const statusOn = reported?.asOfOn ?? null;
  if (reported === null || statusOn === null) return { kind: "none", reason: "noReport" };
  return forecastFinish({
    items: baseline.items,
    earnedPercent: reported.percent,
    startOn: isUnderWay ? baseline.startOn : null,
    statusOn,
    finishedOn: done?.metOn ?? null,
    history,
  });
}

function lightForecast(
  forecast: FinishForecast,
  milestones: readonly MilestoneView[],
): LightInput["forecast"] {
  if (forecast.kind !== "forecast") return null;
  const { p50On, p85On } = forecast;
  return { p50: p50On, p85: p85On, deadlineTo: lastDeadlineDay(milestones) };
}

/** The threshold of signing is a deadline of its own, where a leader set its days. */
function lightSigning(
  relocation: RelocationView | null,
  { asOf, calendar }: ViewSettings,
): LightForecast | null {
  if (relocation === null || relocation.terms === null) return null;
  const { forecast, toOn } = signingProgress({
    households: relocation.households,
    signed: relocation.totals.get("signed")?.daily ?? [],
    terms: relocation.terms,
    asOf,
    calendar,
  });
  if (forecast.kind !== "forecast") return null;
  return { p50: forecast.p50On, p85: forecast.p85On, deadlineTo: toOn };
}

function lightFloat(schedule: ProjectView["schedule"]): LightInput["totalFloat"] {
  if (schedule === null || schedule.totalFloat === null) return null;
  return { days: schedule.totalFloat, unit: schedule.unit };
}

function lightMilestone({ fact, state, plan, daysOverdue }: MilestoneView, asOf: IsoDate) {
  const isMissed = state.status === "planned" && plan !== null && plan.startOn < asOf;
  return { id: fact.id, overdueDays: daysOverdue, startMissedOn: isMissed ? plan.startOn : null };
}

function reportsNewestFirst({ reports }: ProjectFacts, asOf: IsoDate): ProjectView["reports"] {
  return inDayOrder(withStatuses(reports, asOf), ({ report }) => report.reportedOn).toReversed();
}
