import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type ActivityState,
  buildNetwork,
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
 *   are. A project's deadline later than its early finish gives every activity that much float.
 * - Critical is what has the smallest total float (总时差最小的工作, JGJ/T 121), and everything whose
 *   float is not above 0.
 * - As of the status date: done work keeps its actual dates and has no float; later facts are not
 *   known; nothing not started starts before the day itself. Done work without a known day
 *   belongs left out, with its links: it holds nothing back any more.
 * - A moment (duration 0) is read as the day it closes; at the earliest it can be, as the day it
 *   opens.
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
  const { network, early } = timed;
  const { nodes, line } = network;
  const lowest = lowestFloat(timed);
  return {
    finishOn: nodes.length === 0 ? null : line.dayAt(early.projectFinish - 1),
    totalFloat: lowest,
    criticalPath: criticalChain(timed, lowest).flatMap(
      (position) => nodes[position]?.activity.id ?? [],
    ),
  };
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
  const { network, early, late } = timed;
  const { node, position, lowest } = given;
  const { state, duration, startedOn, finishedOn } = node;
  const totalFloat = floatAt(timed, position);
  const earliest = span(network, node, early.begin[position] ?? 0);
  const latest = span(network, node, (late[position] ?? 0) - duration);
  return {
    id: node.activity.id,
    state,
    earlyStartOn: startedOn ?? earliest.startOn,
    earlyFinishOn: finishedOn ?? earliest.finishOn,
    lateStartOn: state === "notStarted" ? latest.startOn : null,
    lateFinishOn: state === "done" ? null : latest.finishOn,
    totalFloat,
    freeFloat: freeFloatAt(timed, position),
    isCritical: totalFloat !== null && totalFloat <= Math.max(0, lowest ?? 0),
  };
}

/** First and last day of what is to be scheduled, beginning at a number. */
function span({ line }: Network, { duration, floor }: NetworkNode, begin: number) {
  if (duration > 0) {
    return { startOn: line.dayAt(begin), finishOn: line.dayAt(begin + duration - 1) };
  }
  const on = line.dayAt(begin === floor ? begin : begin - 1);
  return { startOn: on, finishOn: on };
}

/** The end of the plan counts as one more successor. */
function freeFloatAt({ network, early }: TimedNetwork, position: number): number | null {
  const { nodes } = network;
  const node = nodes[position];
  if (!node || node.state === "done") return null;
  const finish = early.finish[position] ?? 0;
  let slack = Math.max(0, imposedFinish(network, node, early) - finish);
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
