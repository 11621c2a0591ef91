import { isMoment, type Network, type NetworkLink, type NetworkNode } from "./schedule-network.ts";

/** Dates by position of the node, in units since the start of the plan, half-open. */
export interface EarlyDates {
  /** ES, or the actual start */
  readonly start: readonly number[];
  /** where the work still to do begins: ES, or the rest of work in progress */
  readonly begin: readonly number[];
  /** EF */
  readonly finish: readonly number[];
  /**
   * where its last day is over: EF, and one more for a moment that stands at the opening of its day.
   * What comes after it may begin on that day; a deadline has all of it.
   */
  readonly end: readonly number[];
  /** the latest end of all */
  readonly projectFinish: number;
}

/**
 * Forward pass: ES = the latest of its floor and what every link allows, EF = ES + D.
 *
 * Done work keeps its actual dates, whatever the links say. The rest of work in progress waits for
 * its predecessors like work not started (retained logic), and so does not hide one that is late.
 *
 * A moment stands at the opening of its day where its floor holds it, or the start of another; where
 * the finish of another holds it, at the close.
 */
export function passForward({ nodes, order }: Network): EarlyDates {
  const zeros = () => new Array<number>(nodes.length).fill(0);
  const early = { start: zeros(), begin: zeros(), finish: zeros(), end: zeros() };
  let projectFinish = Number.NEGATIVE_INFINITY;
  for (const position of order) {
    const node = nodes[position];
    if (!node) continue;
    const begin = node.actualFinish === null ? beginOf(node, early) : (node.actualStart ?? 0);
    const finish = node.actualFinish ?? begin + node.duration;
    early.begin[position] = begin;
    early.start[position] = node.actualStart ?? begin;
    early.finish[position] = finish;
    early.end[position] = endOf(node, early, finish);
    projectFinish = Math.max(projectFinish, early.end[position] ?? finish);
  }
  return { ...early, projectFinish };
}

function beginOf(
  { floor, duration, incoming }: NetworkNode,
  early: Pick<EarlyDates, "start" | "finish">,
): number {
  let begin = floor;
  for (const link of incoming) begin = Math.max(begin, earliestBegin(link, early, duration));
  return begin;
}

/** Where the day is over on which a node finishes. */
function endOf(
  { activity, state, floor, floorEnd, incoming }: NetworkNode,
  early: Pick<EarlyDates, "start" | "finish" | "end">,
  finish: number,
): number {
  if (!isMoment(activity)) return finish;
  if (state === "done") return finish + 1;
  if (finish === floor) return floorEnd;
  const isClosed = incoming.some(
    (link) => earliestBegin(link, early, 0) === finish && isFromClose(link, early),
  );
  return isClosed ? finish : finish + 1;
}

/** A link from a finish at the close of a day; the start of a moment is its finish. */
function isFromClose(
  { from, type }: NetworkLink,
  { start, finish, end }: Pick<EarlyDates, "start" | "finish" | "end">,
): boolean {
  const isFromFinish = type === "FS" || type === "FF" || start[from] === finish[from];
  return isFromFinish && end[from] === finish[from];
}

/**
 * The earliest begin of the successor that a link allows.
 * FS: EF + lag. SS: ES + lag. FF: EF + lag − D. SF: ES + lag − D.
 */
export function earliestBegin(
  { from, type, lag }: NetworkLink,
  { start, finish }: Pick<EarlyDates, "start" | "finish">,
  duration: number,
): number {
  const hold = (type === "FS" || type === "FF" ? finish[from] : start[from]) ?? 0;
  return hold + lag - (type === "FF" || type === "SF" ? duration : 0);
}

/**
 * Backward pass: LF by position = the earliest of its own deadline, that of the project, and what
 * every link to a successor allows. Without a deadline of the project its early finish takes that
 * place; a deadline of its own never does, so that one far ahead makes nothing less urgent. Done
 * work is left at its early finish.
 */
export function passBackward(network: Network, early: EarlyDates): number[] {
  const { nodes, order } = network;
  const late = [...early.finish];
  for (const position of order.toReversed()) {
    const node = nodes[position];
    if (!node || node.state === "done") continue;
    let latest = imposedFinish(network, early, position);
    for (const link of node.outgoing) {
      if (isBinding(link, nodes)) latest = Math.min(latest, latestFinish(link, nodes, late));
    }
    late[position] = latest;
  }
  return late;
}

/** The latest finish of a node, links apart: its last day is over by then. */
export function imposedFinish(
  { nodes, deadline }: Network,
  { finish, end, projectFinish }: EarlyDates,
  position: number,
): number {
  const whole = deadline ?? projectFinish;
  const imposed = Math.min(nodes[position]?.deadline ?? whole, whole);
  return imposed - ((end[position] ?? 0) - (finish[position] ?? 0));
}

/**
 * Whether a link still holds anything back: not once its successor is done, and a link from a
 * start not once that start has happened.
 */
export function isBinding({ from, to, type }: NetworkLink, nodes: readonly NetworkNode[]): boolean {
  const isFromStart = type === "SS" || type === "SF";
  if (nodes[to]?.state === "done") return false;
  return nodes[from]?.state === "notStarted" || !isFromStart;
}

/**
 * The latest finish of the predecessor that a link allows.
 * FS: LS − lag. SS: LS − lag + D. FF: LF − lag. SF: LF − lag + D, with D of the predecessor.
 */
function latestFinish(
  { from, to, type, lag }: NetworkLink,
  nodes: readonly NetworkNode[],
  late: readonly number[],
): number {
  const lateFinish = late[to] ?? 0;
  const hold =
    type === "FS" || type === "SS" ? lateFinish - (nodes[to]?.duration ?? 0) : lateFinish;
  return hold - lag + (type === "SS" || type === "SF" ? (nodes[from]?.duration ?? 0) : 0);
}

/**
 * The chain that drives a node: from it back to the first node that nothing drives. Of several
 * drivers the first link in the plan is followed.
 */
export function drivingChain(network: Network, early: EarlyDates, end: number): number[] {
  const chain = [end];
  for (let driver = driverOf(network, early, end); driver !== null; ) {
    chain.push(driver);
    driver = driverOf(network, early, driver);
  }
  return chain.reverse();
}

function driverOf({ nodes }: Network, early: EarlyDates, position: number): number | null {
  const node = nodes[position];
  if (!node || node.state === "done") return null;
  const driving = node.incoming.find(
    (link) =>
      nodes[link.from]?.state !== "done" &&
      isBinding(link, nodes) &&
      earliestBegin(link, early, node.duration) === early.begin[position],
  );
  return driving?.from ?? null;
}
