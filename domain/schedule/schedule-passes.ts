import type { Network, NetworkLink, NetworkNode } from "./schedule-network.ts";

/** Dates by position of the node, in units since the start of the plan, half-open. */
export interface EarlyDates {
  /** ES, or the actual start */
  readonly start: readonly number[];
  /** where the work still to do begins: ES, or the rest of work in progress */
  readonly begin: readonly number[];
  /** EF */
  readonly finish: readonly number[];
  /** the latest of all */
  readonly projectFinish: number;
}

/**
 * Forward pass: ES = the latest of its floor and what every link allows, EF = ES + D.
 *
 * Done work keeps its actual dates, whatever the links say. The rest of work in progress waits for
 * its predecessors like work not started (retained logic), and so does not hide one that is late.
 */
export function passForward({ nodes, order }: Network): EarlyDates {
  const zeros = () => new Array<number>(nodes.length).fill(0);
  const early = { start: zeros(), begin: zeros(), finish: zeros() };
  let projectFinish = Number.NEGATIVE_INFINITY;
  for (const position of order) {
    const node = nodes[position];
    if (!node) continue;
    const begin = node.actualFinish === null ? beginOf(node, early) : (node.actualStart ?? 0);
    const finish = node.actualFinish ?? begin + node.duration;
    early.begin[position] = begin;
    early.start[position] = node.actualStart ?? begin;
    early.finish[position] = finish;
    projectFinish = Math.max(projectFinish, finish);
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
 * Backward pass: LF by position = the earliest of its own deadline, the project's, and what every
 * link to a successor allows. Without any deadline it is the early finish of the project; a
 * deadline of its own takes that place, earlier or later. Done work is left at its early finish.
 */
export function passBackward(network: Network, early: EarlyDates): number[] {
  const { nodes, order } = network;
  const late = [...early.finish];
  for (const position of order.toReversed()) {
    const node = nodes[position];
    if (!node || node.state === "done") continue;
    let latest = imposedFinish(network, node, early);
    for (const link of node.outgoing) {
      if (isBinding(link, nodes)) latest = Math.min(latest, latestFinish(link, nodes, late));
    }
    late[position] = latest;
  }
  return late;
}

/** The latest finish of a node, links apart. */
export function imposedFinish(
  { deadline }: Network,
  node: NetworkNode,
  { projectFinish }: EarlyDates,
): number {
  const own = node.deadline ?? deadline ?? projectFinish;
  return deadline === null ? own : Math.min(own, deadline);
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
