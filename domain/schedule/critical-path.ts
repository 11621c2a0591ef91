import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type ActivityState,
  buildNetwork,
  isMoment,
  type Network,
  type NetworkNode,
  type SchedulePlan,
} from "./schedule-network.ts";
import {
  drivingChain,
  type EarlyDates,
  earliestBegin,
  imposedFinish,
  isBinding,
  passBackward,
  passForward,
} from "./schedule-passes.ts";

/** The time figures of an activity (时间参数). Days included; floats in the unit of the plan. */
export interface ScheduledActivity {
  readonly id: string;
  readonly state: ActivityState;
  /** ES; the actual start once there is one */
  readonly earlyStartOn: IsoDate;
  /** EF; the actual finish once there is one */
  readonly earlyFinishOn: IsoDate;
  /** LS; null once started */
  readonly lateStartOn: IsoDate | null;
  /** LF; null once done */
  readonly lateFinishOn: IsoDate | null;
  /** 总时差: how far it may slip before a deadline or the project's finish slips; null once done */
  readonly totalFloat: number | null;
  /** 自由时差: how far it may slip before anything else does; null once done */
  readonly freeFloat: number | null;
  readonly isCritical: boolean;
}

export interface CriticalPathSchedule {
  /** in the order of the plan */
  readonly activities: readonly ScheduledActivity[];
  /** the earliest finish of the whole; null for a plan without activities */
  readonly finishOn: IsoDate | null;
  /** the smallest of all; null when everything is done */
  readonly totalFloat: number | null;
  /** one chain of the smallest float, first to last; empty when everything is done */
  readonly criticalPath: readonly string[];
}

/** A network with both passes made. */
export interface TimedNetwork {
  readonly network: Network;
  readonly early: EarlyDates;
  /** LF by position */
  readonly late: readonly number[];
}

/** @throws RangeError as `buildNetwork` */
export function timeNetwork(plan: SchedulePlan): TimedNetwork {
  const network = buildNetwork(plan);
  const early = passForward(network);
  return { network, early, late: passBackward(network, early) };
}

/**
 * The critical path method (关键线路法), in time linear in activities and links: ES and EF forward,
 * LF and LS backward, TF = LF − EF (= LS − ES), FF = the smallest slack of its links. Source: Kelley
 * and Walker (1959); with four kinds of links and lags it is the precedence diagram (单代号搭接网络).
 *
 * - Deadlines are imposed latest finishes; a float below 0 is how much too late the early dates
 *   are. The project's deadline (计划工期) takes the place of its early finish: a later one gives
 *   every activity that much float, an earlier one takes it. An activity's own only takes.
 * - Critical is what has the smallest total float (总时差最小的工作, JGJ/T 121), and everything whose
 *   float is not above 0.
 * - As of the status date: done work keeps its actual dates and has no float; later facts are not
 *   known; nothing not started starts before the day itself. Done work without a known day
 *   belongs left out, with its links: it holds nothing back any more.
 * - A moment (duration 0) is read as the day at whose opening or close it stands: see
 *   `passForward`.
 *
 * @throws RangeError when the links loop, name an unknown activity, or a figure is not whole
 * @example
 * computeCriticalPath({
 *   activities: [{ id: "dig", duration: 5 }, { id: "pour", duration: 10 }],
 *   links: [{ predecessorId: "dig", successorId: "pour", type: "FS", lag: 2 }],
 *   startOn: "2015-03-01", finishNoLaterThanOn: "2015-03-14", arithmetic: calendarDays,
 * }) //=> { finishOn: "2015-03-17", totalFloat: -3, criticalPath: ["dig", "pour"], … }
 */
export function computeCriticalPath(plan: SchedulePlan): CriticalPathSchedule {
  const timed = timeNetwork(plan);
  return { activities: describeActivities(timed), ...describeWhole(timed) };
}

/** What a schedule says of the whole, without the dates of each activity. */
export function describeWhole(timed: TimedNetwork): Omit<CriticalPathSchedule, "activities"> {
  const { nodes } = timed.network;
  const lowest = lowestFloat(timed);
  return {
    finishOn: lastDay(timed),
    totalFloat: lowest,
    criticalPath: criticalChain(timed, lowest).flatMap(
      (position) => nodes[position]?.activity.id ?? [],
    ),
  };
}

function lastDay(timed: TimedNetwork): IsoDate | null {
  const { end, projectFinish } = timed.early;
  let last: IsoDate | null = null;
  for (const position of timed.network.nodes.keys()) {
    if (end[position] !== projectFinish) continue;
    const finishOn = earlyFinishOn(timed, position);
    if (last === null || finishOn > last) last = finishOn;
  }
  return last;
}

/** The actual finish once there is one. */
export function earlyFinishOn(timed: TimedNetwork, position: number): IsoDate {
  const { finishedOn = null } = timed.network.nodes[position] ?? {};
  return finishedOn ?? span(timed, position, timed.early.begin[position] ?? 0).finishOn;
}

/** Every activity in the order of the plan. */
export function describeActivities(timed: TimedNetwork): ScheduledActivity[] {
  const lowest = lowestFloat(timed);
  return timed.network.nodes.map((node, position) => describe(timed, { node, position, lowest }));
}

function floatAt({ network, early, late }: TimedNetwork, position: number): number | null {
  if (network.nodes[position]?.state === "done") return null;
  return (late[position] ?? 0) - (early.finish[position] ?? 0);
}

function lowestFloat(timed: TimedNetwork): number | null {
  let lowest: number | null = null;
  for (const position of timed.network.nodes.keys()) {
    const float = floatAt(timed, position);
    if (float !== null && (lowest === null || float < lowest)) lowest = float;
  }
  return lowest;
}

function describe(
  timed: TimedNetwork,
  given: { node: NetworkNode; position: number; lowest: number | null },
): ScheduledActivity {
  const { early, late } = timed;
  const { node, position, lowest } = given;
  const { state, duration, startedOn } = node;
  const totalFloat = floatAt(timed, position);
  const earliest = span(timed, position, early.begin[position] ?? 0);
  const latest = span(timed, position, (late[position] ?? 0) - duration);
  return {
    id: node.activity.id,
    state,
    earlyStartOn: startedOn ?? earliest.startOn,
    earlyFinishOn: earlyFinishOn(timed, position),
    lateStartOn: state === "notStarted" ? latest.startOn : null,
    lateFinishOn: state === "done" ? null : latest.finishOn,
    totalFloat,
    freeFloat: freeFloatAt(timed, position),
    isCritical: totalFloat !== null && totalFloat <= Math.max(0, lowest ?? 0),
  };
}

/** First and last day of what is to be scheduled, beginning at a number. */
function span({ network, early }: TimedNetwork, position: number, begin: number) {
  const { line, nodes } = network;
  const { duration = 0, floor = 0, floorOn = "", activity } = nodes[position] ?? {};
  if (activity && isMoment(activity)) {
    const left = (early.end[position] ?? 0) - (early.finish[position] ?? 0);
    const on = begin === floor ? floorOn : line.dayAt(begin + left - 1);
    return { startOn: on, finishOn: on };
  }
  return { startOn: line.dayAt(begin), finishOn: line.dayAt(begin + duration - 1) };
}

/** The end of the plan counts as one more successor. */
function freeFloatAt({ network, early }: TimedNetwork, position: number): number | null {
  const { nodes } = network;
  const node = nodes[position];
  if (!node || node.state === "done") return null;
  const finish = early.finish[position] ?? 0;
  let slack = Math.max(0, imposedFinish(network, early, position) - finish);
  for (const link of node.outgoing) {
    if (!isBinding(link, nodes)) continue;
    const begin = earliestBegin(link, early, nodes[link.to]?.duration ?? 0);
    slack = Math.min(slack, (early.begin[link.to] ?? 0) - begin);
  }
  return slack;
}

/** Ends where the smallest float comes from: where no link hands it on to a successor. */
function criticalChain(timed: TimedNetwork, lowest: number | null): number[] {
  const { network, early } = timed;
  if (lowest === null) return [];
  const hasLowest = (position: number) => floatAt(timed, position) === lowest;
  let end = -1;
  for (const position of network.order) {
    if (!hasLowest(position)) continue;
    const isHandedOn = network.nodes[position]?.outgoing.some(
      (link) =>
        isBinding(link, network.nodes) &&
        hasLowest(link.to) &&
        earliestBegin(link, early, network.nodes[link.to]?.duration ?? 0) === early.begin[link.to],
    );
    if (!isHandedOn && (early.finish[position] ?? 0) >= (early.finish[end] ?? -Infinity)) {
      end = position;
    }
  }
  return drivingChain(network, early, end);
}
