import { type IsoDate, inDayOrder } from "#domain/calendar/calendar-day.ts";
import { type DeadlineInterval, daysOverdue } from "./deadline.ts";

/** 手续, 工程, 搬迁安置, 公示, 招商. */
export const milestoneKinds = ["permit", "works", "relocation", "publicNotice", "leasing"] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** From least to furthest; `nearlyDone` (基本完成) is only ever said by a published source. */
export const statedStatuses = ["planned", "inProgress", "nearlyDone", "done"] as const;
export type StatedStatus = (typeof statedStatuses)[number];

/** `unknown`: nobody said anything of it yet, neither a source nor the office nor a plan. */
export type MilestoneStatus = StatedStatus | "unknown";

export const milestoneEventKinds = ["started", "progressed", "met", "reopened"] as const;
export type MilestoneEventKind = (typeof milestoneEventKinds)[number];

/** What our own office recorded, with its day. */
export interface MilestoneEvent {
  readonly kind: MilestoneEventKind;
  readonly on: IsoDate;
  readonly percent: number | null;
}

/** What a published source says, without the day it happened; only when it became known. */
export interface MilestoneStatement {
  readonly status: StatedStatus | null;
  readonly percent: number | null;
  readonly knownFrom: IsoDate;
}

export interface MilestoneFacts {
  readonly events: readonly MilestoneEvent[];
  readonly statements: readonly MilestoneStatement[];
}

export interface MilestoneState {
  readonly status: MilestoneStatus;
  readonly percent: number | null;
  readonly startedOn: IsoDate | null;
  readonly metOn: IsoDate | null;
  /** `ledger`: counted from the households. */
  readonly basis: "event" | "statement" | "ledger" | "none";
  /** Counted from generated households. */
  readonly isSynthetic?: boolean;
}

/**
 * Where a milestone stands on a day, from the facts dated up to it.
 *
 * Own dated events win over statements. One exception, because it is no contradiction: a mere
 * start does not undo a source that already says nearly done or done. Done by a statement has no
 * `metOn`: the source gives no day and none is made up. Done is 100 %; any other percent is the
 * last one said, and unknown (null) when nobody said one or the milestone was reopened without.
 * Where nobody said anything its status is unknown, and not "not started".
 *
 * @example
 * milestoneState(
 *   { events: [], statements: [{ status: "done", percent: null, knownFrom: "2015-01-01" }] },
 *   "2015-04-15",
 * )
 * //=> { status: "done", percent: 100, startedOn: null, metOn: null, basis: "statement" }
 */
export function milestoneState(facts: MilestoneFacts, asOf: IsoDate): MilestoneState {
  const own = stateByEvents(facts.events, asOf);
  const stated = stateByStatements(facts.statements, asOf);
  if (own.basis === "none") return stated;
  if (own.isMereStart && isFurther(stated.status, "inProgress")) {
    return { ...stated, startedOn: own.startedOn };
  }
  const { status, startedOn, metOn, basis } = own;
  const percent = own.percent === undefined ? stated.percent : own.percent;
  return { status, percent, startedOn, metOn, basis };
}

interface EventState extends Omit<MilestoneState, "percent"> {
  /** undefined: no event ever spoke of percent */
  readonly percent: number | null | undefined;
  readonly isMereStart: boolean;
}

const noEvents: EventState = {
  status: "planned",
  percent: undefined,
  startedOn: null,
  metOn: null,
  basis: "none",
  isMereStart: true,
};

function stateByEvents(events: readonly MilestoneEvent[], asOf: IsoDate): EventState {
  if (events.length === 0) return noEvents;
  const known = inDayOrder(
    events.filter((event) => event.on <= asOf),
    ({ on }) => on,
  );
  const last = known.at(-1);
  const met = known.findLast((event) => event.kind === "met");
  const isMet = met !== undefined && !known.slice(known.indexOf(met)).some(isReopening);
  return {
    status: last === undefined ? "planned" : isMet ? "done" : "inProgress",
    percent: isMet ? 100 : lastPercent(known),
    startedOn: known.find((event) => event.kind === "started")?.on ?? null,
    metOn: isMet ? met.on : null,
    basis: last === undefined ? "none" : "event",
    isMereStart: known.every((event) => event.kind === "started" && event.percent === null),
  };
}

function isReopening(event: MilestoneEvent): boolean {
  return event.kind === "reopened";
}

function lastPercent(known: readonly MilestoneEvent[]): number | null | undefined {
  return known.findLast((event) => event.percent !== null || isReopening(event))?.percent;
}

const noStatements: MilestoneState = {
  status: "unknown",
  percent: null,
  startedOn: null,
  metOn: null,
  basis: "none",
};

function stateByStatements(
  statements: readonly MilestoneStatement[],
  asOf: IsoDate,
): MilestoneState {
  if (statements.length === 0) return noStatements;
  const known = inDayOrder(
    statements.filter((statement) => statement.knownFrom <= asOf),
    ({ knownFrom }) => knownFrom,
  );
  const percent = known.findLast((statement) => statement.percent !== null)?.percent ?? null;
  const said = known.findLast((statement) => statement.status !== null)?.status;
  const status = said ?? statusOf(percent);
  return {
    status,
    percent: status === "done" ? 100 : percent,
    startedOn: null,
    metOn: null,
    basis: known.length === 0 ? "none" : "statement",
  };
}

function statusOf(percent: number | null): MilestoneStatus {
  if (percent === null) return "unknown";
  return percent > 0 ? "inProgress" : "planned";
}

/** Whether something of a milestone is known to have begun. */
export function isBegun({ status }: Pick<MilestoneState, "status">): boolean {
  return isFurther(status, "planned");
}

function isFurther(status: MilestoneStatus, than: StatedStatus): boolean {
  const rank = (one: MilestoneStatus) => (one === "unknown" ? -1 : statedStatuses.indexOf(one));
  return rank(status) > rank(than);
}

/**
 * Days an unfinished milestone is past its deadline; a finished one is never overdue (how late it
 * was met is `daysOverdue(deadline, metOn)`), nor is one without a deadline.
 *
 * @example
 * milestoneDaysOverdue(inProgress, { from: "2015-10-01", to: "2015-10-31" }, "2015-11-03") //=> 3
 */
export function milestoneDaysOverdue(
  state: Pick<MilestoneState, "status">,
  deadline: DeadlineInterval | null,
  asOf: IsoDate,
): number {
  return state.status === "done" || deadline === null ? 0 : daysOverdue(deadline, asOf);
}
