import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Dependency } from "#domain/schedule/dependency.ts";
import type { Activity } from "#domain/schedule/schedule-network.ts";

/** A network that nothing has happened to yet. */
export interface ReferenceNetwork {
  readonly activities: readonly Pick<
    Activity,
    "id" | "duration" | "startNoEarlierThanOn" | "finishNoLaterThanOn"
  >[];
  readonly links: readonly Dependency[];
  readonly startOn: IsoDate;
  readonly finishNoLaterThanOn: IsoDate | null;
  readonly isWorked: (on: IsoDate) => boolean;
}

/**
 * The critical path method a second time, from its definitions and by other means: days are counted
 * one by one, and every bound is tried again until nothing moves any more. Slow, and short enough
 * to be read against the rules.
 */
export function referenceSchedule(network: ReferenceNetwork) {
  const { activities, links, startOn, finishNoLaterThanOn } = network;
  const days = worked(network);
  const index = (id: string) => activities.findIndex((one) => one.id === id);
  const begins = activities.map((one) => {
    const notBefore = one.startNoEarlierThanOn ?? startOn;
    return notBefore > startOn ? notBefore : startOn;
  });
  const floors = begins.map(days.before);
  const lengths = activities.map(({ duration }) => duration);
  const at = (list: readonly number[], position: number) => list[position] ?? Number.NaN;

  // Forward: the least begins that keep every bound.
  const begin = [...floors];
  const bound = ({ predecessorId, successorId, type, lag }: Dependency) => {
    const from = index(predecessorId);
    const leaves = at(begin, from) + (type[0] === "F" ? at(lengths, from) : 0) + lag;
    return leaves - (type[1] === "F" ? at(lengths, index(successorId)) : 0);
  };
  settle(() =>
    links.some((link) => {
      const to = index(link.successorId);
      if (bound(link) <= at(begin, to)) return false;
      begin[to] = bound(link);
      return true;
    }),
  );
  const finish = begin.map((one, position) => one + at(lengths, position));

  // A moment at the opening of its day has that day still before it.
  const dayLeft = (position: number): number => {
    if (at(lengths, position) > 0) return 0;
    const heldOn = begins[position] ?? "";
    if (at(begin, position) === at(floors, position)) return network.isWorked(heldOn) ? 1 : 0;
    const isClosed = links.some(
      (link) =>
        index(link.successorId) === position &&
        (link.type[0] === "F" || at(lengths, index(link.predecessorId)) === 0) &&
        bound(link) === at(begin, position) &&
        dayLeft(index(link.predecessorId)) === 0,
    );
    return isClosed ? 0 : 1;
  };
  const left = activities.map((_, position) => dayLeft(position));
  const whole = Math.max(...finish.map((one, position) => one + at(left, position)));

  // Backward: the greatest finishes that keep every bound.
  const last = finishNoLaterThanOn === null ? whole : days.before(addDays(finishNoLaterThanOn, 1));
  const late = activities.map(({ finishNoLaterThanOn: own }, position) => {
    const limit = own ? Math.min(last, days.before(addDays(own, 1))) : last;
    return limit - at(left, position);
  });
  settle(() =>
    links.some(({ predecessorId, successorId, type, lag }) => {
      const [from, to] = [index(predecessorId), index(successorId)];
      const arrives = at(late, to) - (type[1] === "S" ? at(lengths, to) : 0) - lag;
      const limit = arrives + (type[0] === "S" ? at(lengths, from) : 0);
      if (limit >= at(late, from)) return false;
      late[from] = limit;
      return true;
    }),
  );

  const totals = late.map((one, position) => one - at(finish, position));
  const lowest = Math.min(...totals);
  const read = (position: number, from: number) => {
    const length = at(lengths, position);
    if (length > 0) return [days.at(from), days.at(from + length - 1)];
    const isHeld = from === at(floors, position);
    const on = isHeld ? begins[position] : days.at(from + at(left, position) - 1);
    return [on, on];
  };
  return {
    totalFloat: lowest,
    activities: activities.map(({ id }, position) => {
      const [earlyStartOn, earlyFinishOn] = read(position, at(begin, position));
      const lateBegin = at(late, position) - at(lengths, position);
      const [lateStartOn, lateFinishOn] = read(position, lateBegin);
      const totalFloat = at(totals, position);
      const isCritical = totalFloat <= Math.max(0, lowest);
      return { id, earlyStartOn, earlyFinishOn, lateStartOn, lateFinishOn, totalFloat, isCritical };
    }),
  };
}

/** Until a pass over every bound moves nothing. */
function settle(moves: () => boolean): void {
  for (let round = 0; moves(); round += 1) if (round > 100_000) throw new Error("never settles");
}

/** The worked days around the network, listed one by one. */
function worked({ startOn, isWorked }: ReferenceNetwork) {
  const around: IsoDate[] = [];
  const passed = new Map<IsoDate, number>();
  for (let n = -400; n < 1200; n += 1) {
    const on = addDays(startOn, n);
    passed.set(on, around.length);
    if (isWorked(on)) around.push(on);
  }
  const origin = passed.get(startOn) ?? Number.NaN;
  return {
    before: (on: IsoDate) => (passed.get(on) ?? Number.NaN) - origin,
    at: (number: number) => around[number + origin] ?? "beyond",
  };
}
