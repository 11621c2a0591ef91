import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { DayArithmetic } from "#domain/calendar/day-arithmetic.ts";
import {
  type Dependency,
  findCycle,
  type LinkType,
  orderPositions,
  type PositionedLink,
  positionLinks,
} from "./dependency.ts";

/** A piece of work (工作) of a plan, as the scheduler takes it. Days included, as people say them. */
export interface Activity {
  readonly id: string;
  /** whole, in the unit of the plan; 0 is a moment without length */
  readonly duration: number;
  /** imposed: its planned start, whatever else holds it */
  readonly startNoEarlierThanOn?: IsoDate | null;
  /** imposed: its deadline, that day included; it lowers the late finish and never raises it */
  readonly finishNoLaterThanOn?: IsoDate | null;
  readonly actualStartOn?: IsoDate | null;
  readonly actualFinishOn?: IsoDate | null;
  /** of work in progress, from the status date on; else what the days passed leave of its duration */
  readonly remainingDuration?: number | null;
}

/**
 * A plan to schedule. All durations and lags of a plan are in the unit of one arithmetic: a float
 * then has one unit, and stays the same along a path. With a calendar for each activity it would
 * change at every weekend between two of them, and the critical path would break there.
 */
export interface SchedulePlan {
  readonly activities: readonly Activity[];
  readonly links: readonly Dependency[];
  /** nothing begins before it */
  readonly startOn: IsoDate;
  /** imposed on the whole: 计划工期 ends with this day */
  readonly finishNoLaterThanOn?: IsoDate | null;
  /** what happened is known up to this day; work not started starts on it at the earliest */
  readonly statusOn?: IsoDate | null;
  readonly arithmetic: DayArithmetic;
}

export type ActivityState = "notStarted" | "inProgress" | "done";

/** Between the positions of two nodes. */
export interface NetworkLink extends PositionedLink {
  readonly type: LinkType;
  readonly lag: number;
}

/** An activity in units since the start of the plan, half-open: its finish is the next one's start. */
export interface NetworkNode {
  readonly activity: Activity;
  readonly state: ActivityState;
  /** what is still to be scheduled: all of it, or what remains of work in progress */
  readonly duration: number;
  /** where that may begin, links apart */
  readonly floor: number;
  /** the day the floor stands for: its planned start, the status date or the first day of the plan */
  readonly floorOn: IsoDate;
  /** where that day is over */
  readonly floorEnd: number;
  /** the day it began; of work done without one, the day it was done */
  readonly startedOn: IsoDate | null;
  readonly finishedOn: IsoDate | null;
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  readonly deadline: number | null;
  readonly incoming: readonly NetworkLink[];
  readonly outgoing: readonly NetworkLink[];
}

export interface Network {
  /** in the order of the plan */
  readonly nodes: readonly NetworkNode[];
  /** their positions, each after its predecessors */
  readonly order: readonly number[];
  readonly deadline: number | null;
  readonly line: DayLine;
}

/** Days as a row of numbers. */
export interface DayLine {
  /** the number at which a day begins */
  startOf(on: IsoDate): number;
  /** the number at which it is over */
  endOf(on: IsoDate): number;
  dayAt(number: number): IsoDate;
}

/**
 * The plan as a network of numbers.
 *
 * @throws RangeError when its links loop, name an unknown activity, or a figure is not whole: what
 *   `decidePlan` refuses is a fault here
 */
export function buildNetwork(plan: SchedulePlan): Network {
  const line = dayLine(plan);
  const wiring = wiringOf(plan);
  const { order } = wiring;
  const nodes = plan.activities.map((activity, position) =>
    makeNode(activity, { plan, line, wiring, position }),
  );
  return { nodes, order, deadline: deadlineOf(plan, line, plan.finishNoLaterThanOn), line };
}

/**
 * Where a deadline is over. One whose last day lies before the status date holds nothing any more:
 * it is missed, which no float can say.
 */
function deadlineOf(
  { statusOn }: SchedulePlan,
  line: DayLine,
  on: IsoDate | null | undefined,
): number | null {
  return on && (!statusOn || on >= statusOn) ? line.endOf(on) : null;
}

/** How the activities hang together: that depends on no day. */
interface Wiring {
  readonly ids: readonly string[];
  readonly order: readonly number[];
  /** By position. */
  readonly incoming: readonly (readonly NetworkLink[])[];
  readonly outgoing: readonly (readonly NetworkLink[])[];
}

/** A list of links never changes, and a plan is scheduled as of many days. */
const wirings = new WeakMap<readonly Dependency[], Wiring>();

function wiringOf({ activities, links }: SchedulePlan): Wiring {
  const known = wirings.get(links);
  const isSame =
    known?.ids.length === activities.length &&
    activities.every(({ id }, position) => known.ids[position] === id);
  if (known && isSame) return known;
  const wiring = wire(
    activities.map(({ id }) => id),
    links,
  );
  wirings.set(links, wiring);
  return wiring;
}

function wire(ids: readonly string[], links: readonly Dependency[]): Wiring {
  const positioned = positionLinks(ids, links);
  const order = orderPositions(ids.length, positioned);
  if (order === null) throw new RangeError(`links loop: ${findCycle(links)?.join(" → ")}`);
  const incoming = ids.map((): NetworkLink[] => []);
  const outgoing = ids.map((): NetworkLink[] => []);
  for (const { from, to, link } of positioned) {
    requireWhole(link.lag, link.successorId);
    const between = { from, to, type: link.type, lag: link.lag };
    outgoing[from]?.push(between);
    incoming[to]?.push(between);
  }
  return { ids, order, incoming, outgoing };
}

function dayLine({ arithmetic, startOn }: SchedulePlan): DayLine {
  const startOf = (on: IsoDate) => arithmetic.between(startOn, on);
  return {
    startOf,
    endOf: (on) => startOf(addDays(on, 1)),
    dayAt: (number) => arithmetic.add(startOn, number),
  };
}

function makeNode(
  activity: Activity,
  given: { plan: SchedulePlan; line: DayLine; wiring: Wiring; position: number },
): NetworkNode {
  const { plan, line, wiring, position } = given;
  const { duration, startNoEarlierThanOn, finishNoLaterThanOn } = activity;
  requireWhole(duration, activity.id);
  if (duration < 0) throw new RangeError(`a duration below 0: ${activity.id}`);
  const finishedOn = knownBy(plan, activity.actualFinishOn);
  const startedOn = knownBy(plan, activity.actualStartOn) ?? finishedOn;
  const actualStart = startedOn === null ? null : line.startOf(startedOn);
  const ended = isMoment(activity) ? line.startOf : line.endOf;
  const actualFinish = finishedOn === null ? null : ended(finishedOn);
  const status = plan.statusOn ? line.startOf(plan.statusOn) : Number.NEGATIVE_INFINITY;
  const floorOn = latestOf([
    startedOn === null ? (startNoEarlierThanOn ?? null) : startedOn,
    startedOn === null ? plan.startOn : null,
    plan.statusOn ?? null,
  ]);
  return {
    activity,
    state: finishedOn ? "done" : startedOn ? "inProgress" : "notStarted",
    duration: actualStart === null ? duration : remaining(activity, status - actualStart),
    floor: line.startOf(floorOn),
    floorOn,
    floorEnd: line.endOf(floorOn),
    startedOn,
    finishedOn,
    actualStart,
    actualFinish,
    deadline: deadlineOf(plan, line, finishNoLaterThanOn),
    incoming: wiring.incoming[position] ?? [],
    outgoing: wiring.outgoing[position] ?? [],
  };
}

/** 里程碑时点: it has no length. */
export function isMoment({ duration }: Pick<Activity, "duration">): boolean {
  return duration === 0;
}

function latestOf(days: readonly (IsoDate | null)[]): IsoDate {
  let latest = "";
  for (const on of days) if (on !== null && on > latest) latest = on;
  return latest;
}

/** A later fact is not known yet. */
function knownBy({ statusOn }: SchedulePlan, on: IsoDate | null | undefined): IsoDate | null {
  return on && (!statusOn || on <= statusOn) ? on : null;
}

/** Work that is not finished takes one more unit at least; a moment never takes any. */
function remaining({ id, duration, remainingDuration }: Activity, elapsed: number): number {
  if (duration === 0) return 0;
  const left = remainingDuration ?? duration - Math.max(0, elapsed);
  requireWhole(left, id);
  return Math.max(1, left);
}

function requireWhole(figure: number, id: string): void {
  if (!Number.isInteger(figure)) throw new RangeError(`no whole number of days: ${figure}, ${id}`);
}
