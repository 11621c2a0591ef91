import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { addMonths } from "#domain/calendar/calendar-period.ts";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import { type NeededPace, neededPace } from "#domain/forecast/needed-pace.ts";
import { roundPoints } from "#domain/forecast/progress.ts";
import { type DeadlineInterval, daysOverdue } from "#domain/milestone/deadline.ts";

export const lightColours = ["green", "yellow", "red", "grey", "blue"] as const;
export type LightColour = (typeof lightColours)[number];

/** Everything the light is decided by, all of it as of one day. */
export interface LightInput {
  readonly asOf: IsoDate;
  readonly suspended: boolean;
  /** set once the project is done; `metOn` is null when the source gives no day */
  readonly done: {
    readonly metOn: IsoDate | null;
    readonly deadline: DeadlineInterval | null;
  } | null;
  readonly startOn: IsoDate | null;
  /** something was reported or recorded as begun, whatever the plan says */
  readonly isBegun: boolean;
  readonly hasBaseline: boolean;
  /** what the plan has for the day the last report speaks of; null without the one or the other */
  readonly plannedThen: number | null;
  readonly reported: number | null;
  readonly lastReportOn: IsoDate | null;
  readonly staleAfterDays: number;
  readonly milestones: readonly LightMilestone[];
  readonly forecast: LightForecast | null;
  /** the last day of the project's deadlines in force */
  readonly deadlineTo: IsoDate | null;
  /** of the signing threshold, against the last day of signing; null without households */
  readonly signing?: LightForecast | null;
  /** of the plan in force; null without one, and once everything in it is done */
  readonly totalFloat: LightFloat | null;
}

export interface LightMilestone {
  readonly id: string;
  readonly overdueDays: number;
  /** the planned start of a milestone not started yet, once it has passed */
  readonly startMissedOn: IsoDate | null;
}

export interface LightForecast {
  readonly p50: IsoDate | null;
  readonly p85: IsoDate | null;
  readonly deadlineTo: IsoDate | null;
}

export interface LightFloat {
  readonly days: number;
  /** what the plan counts: said with the figure, since 4 workdays are no 4 days */
  readonly unit: DurationUnit;
}

type Warning = "yellow" | "red";

/** Points behind the plan of the day the report speaks of, and the day the light is of. */
interface JudgedReport {
  readonly points: number;
  readonly reportOn: IsoDate;
  readonly asOf: IsoDate;
}

/** Why a light has its colour: a code and its figures, put into words by the messages. */
export type LightReason =
  | ({ code: "gap"; colour: Warning } & JudgedReport)
  | { code: "milestoneOverdue"; colour: Warning; milestoneId: string; days: number }
  | { code: "startMissed"; colour: Warning; milestoneId: string; since: IsoDate }
  | { code: "forecastP50Late"; colour: "red"; days: number }
  | { code: "forecastP85Late"; colour: "yellow"; days: number }
  | { code: "signingP50Late"; colour: "red"; days: number }
  | { code: "signingP85Late"; colour: "yellow"; days: number }
  | { code: "negativeFloat"; colour: "red"; days: number; unit: DurationUnit }
  | { code: "suspended"; colour: "grey" }
  /** in public: what it would be judged by is not all public */
  | { code: "notPublic"; colour: "grey" }
  | { code: "noBaseline"; colour: "grey" }
  | ({ code: "paceNeeded"; colour: "grey" } & NeededPace)
  | { code: "noStartDate"; colour: "grey" }
  | { code: "notYetDue"; colour: "grey"; startOn: IsoDate }
  | { code: "begunEarly"; colour: "grey"; startOn: IsoDate }
  | { code: "noReport"; colour: "grey" }
  | { code: "noReportSinceStart"; colour: "grey"; startOn: IsoDate }
  | { code: "stale"; colour: "grey"; days: number }
  | ({ code: "onPlan"; colour: "green" } & JudgedReport)
  | { code: "finished"; colour: "blue"; daysLate: number | null };

export interface Light {
  readonly colour: LightColour;
  /** never empty; worst first, and among equals in the order of the components */
  readonly reasons: readonly LightReason[];
}

/** Worst first. Blue never meets another colour: a finished project has one reason only. */
export const severity = [
  "red",
  "yellow",
  "grey",
  "green",
  "blue",
] as const satisfies readonly LightColour[];

/**
 * The light (红黄绿灯) of a project: four components, the worst wins, every reason is listed.
 *
 * 1. gap = planned − reported on the day the report speaks of, in points: under 10 green, 10 to 30
 *    both ends yellow, over 30 red (银川 2025). Waiting for the next report is not falling behind.
 * 2. milestone 1–30 days overdue yellow, over 30 red; planned start missed yellow, from 3 months red.
 * 3. forecast P85 after the deadline yellow, P50 after it red, of the whole project and of its
 *    signing threshold alike; total float below 0 red.
 * 4. more than `staleAfterDays` days since the last report: grey, never green. Grey also without
 *    a baseline, a start date or any report since, and before the planned start, whether or not
 *    something has begun by then: there is nothing yet to hold it against. Without a baseline but
 *    with a deadline and a percent the pace it takes is said beside the grey.
 *
 * Where these meet:
 * - Red and yellow outrank grey. Missing or old data takes green away but hides no evidence: an
 *   overdue deadline shows even without a baseline, and a gap against an old percent keeps its
 *   colour beside the stale reason. Otherwise a project could leave red by falling silent.
 * - Suspended is a decision to stop measuring: grey with that reason alone.
 * - Done is blue with its days late (null: the source gives no day), whatever else is true.
 *
 * @example
 * computeLight({ ...input, plannedThen: 94.2, reported: 60 })
 * //=> { colour: "red", reasons: [{ code: "gap", colour: "red", points: 34.2, … }] }
 */
export function computeLight(input: LightInput): Light {
  if (input.done) return finished(input.done);
  if (input.suspended) return light([{ code: "suspended", colour: "grey" }]);
  const evidence = [
    ...gapReasons(input),
    ...milestoneReasons(input),
    ...forecastReasons(input),
    ...unknownReasons(input),
  ];
  const judged = judgeReport(input);
  if (evidence.length > 0) return light(evidence);
  if (judged === null) return light([{ code: "noBaseline", colour: "grey" }]);
  return light([{ code: "onPlan", colour: "green", ...judged }]);
}

function light(reasons: LightReason[]): Light {
  const worstFirst = reasons.toSorted(
    (a, b) => severity.indexOf(a.colour) - severity.indexOf(b.colour),
  );
  return { colour: worstFirst[0]?.colour ?? "grey", reasons: worstFirst };
}

function finished({ metOn, deadline }: NonNullable<LightInput["done"]>): Light {
  const daysLate = metOn === null ? null : deadline === null ? 0 : daysOverdue(deadline, metOn);
  return light([{ code: "finished", colour: "blue", daysLate }]);
}

function judgeReport(input: LightInput): JudgedReport | null {
  const { hasBaseline, plannedThen, reported, lastReportOn, asOf } = input;
  const isJudged = hasBaseline && plannedThen !== null && reported !== null;
  if (!isJudged || lastReportOn === null) return null;
  return { points: roundPoints(plannedThen - reported), reportOn: lastReportOn, asOf };
}

function gapReasons(input: LightInput): LightReason[] {
  const judged = judgeReport(input);
  if (judged === null || judged.points < 10) return [];
  return [{ code: "gap", colour: judged.points > 30 ? "red" : "yellow", ...judged }];
}

/** Longest overdue first, then the starts missed longest. */
function milestoneReasons({ milestones, asOf }: LightInput): LightReason[] {
  const overdue = milestones
    .filter(({ overdueDays }) => overdueDays > 0)
    .sort((a, b) => b.overdueDays - a.overdueDays)
    .map(({ id, overdueDays }) => overdueReason(id, overdueDays));
  const missed = milestones
    .flatMap(({ id, startMissedOn }) =>
      startMissedOn ? missedReason(id, startMissedOn, asOf) : [],
    )
    .sort((a, b) => daysBetween(b.since, a.since));
  return [...overdue, ...missed];
}

function overdueReason(milestoneId: string, days: number) {
  const colour = days > 30 ? ("red" as const) : ("yellow" as const);
  return { code: "milestoneOverdue" as const, colour, milestoneId, days };
}

/** Missed from the day after the planned start. */
function missedReason(milestoneId: string, since: IsoDate, asOf: IsoDate) {
  if (since >= asOf) return [];
  const colour = asOf >= addMonths(since, 3) ? ("red" as const) : ("yellow" as const);
  return [{ code: "startMissed" as const, colour, milestoneId, since }];
}

function forecastReasons({ forecast, signing = null, totalFloat }: LightInput): LightReason[] {
  const reasons: LightReason[] = [];
  const p50Late = daysLate(forecast, "p50");
  const p85Late = daysLate(forecast, "p85");
  if (p50Late > 0) reasons.push({ code: "forecastP50Late", colour: "red", days: p50Late });
  if (p85Late > 0) reasons.push({ code: "forecastP85Late", colour: "yellow", days: p85Late });
  const p50Unsigned = daysLate(signing, "p50");
  const p85Unsigned = daysLate(signing, "p85");
  if (p50Unsigned > 0) reasons.push({ code: "signingP50Late", colour: "red", days: p50Unsigned });
  if (p85Unsigned > 0) {
    reasons.push({ code: "signingP85Late", colour: "yellow", days: p85Unsigned });
  }
  if (totalFloat !== null && totalFloat.days < 0) {
    const { days, unit } = totalFloat;
    reasons.push({ code: "negativeFloat", colour: "red", days: -days, unit });
  }
  return reasons;
}

function daysLate(forecast: LightForecast | null, quantile: "p50" | "p85"): number {
  const finishOn = forecast?.[quantile] ?? null;
  const deadlineTo = forecast?.deadlineTo ?? null;
  return finishOn === null || deadlineTo === null ? 0 : daysBetween(deadlineTo, finishOn);
}

/** What is not known, and therefore never green. Before the start nothing is to be reported. */
function unknownReasons(input: LightInput): LightReason[] {
  const { asOf, startOn, hasBaseline } = input;
  const reasons: LightReason[] = hasBaseline ? [] : unplannedReasons(input);
  if (startOn === null) reasons.push({ code: "noStartDate", colour: "grey" });
  if (startOn !== null && startOn > asOf) {
    const code = input.isBegun ? "begunEarly" : "notYetDue";
    return [...reasons, { code, colour: "grey", startOn }];
  }
  return [...reasons, ...freshnessReasons(input)];
}

/** Without a plan there is no saying where it should be, but what it takes from here on. */
function unplannedReasons({ asOf, reported, deadlineTo }: LightInput): LightReason[] {
  const pace = neededPace({ percent: reported, asOf, deadlineTo });
  return [
    { code: "noBaseline", colour: "grey" },
    ...(pace ? [{ code: "paceNeeded" as const, colour: "grey" as const, ...pace }] : []),
  ];
}

function freshnessReasons(input: LightInput): LightReason[] {
  const { asOf, startOn, reported, lastReportOn, staleAfterDays } = input;
  if (reported === null || lastReportOn === null) return [{ code: "noReport", colour: "grey" }];
  if (startOn !== null && lastReportOn < startOn) {
    return [{ code: "noReportSinceStart", colour: "grey", startOn }];
  }
  const days = daysBetween(lastReportOn, asOf);
  return days > staleAfterDays ? [{ code: "stale", colour: "grey", days }] : [];
}
