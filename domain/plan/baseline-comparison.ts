import { daysBetween, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { type BaselineItem, roundPoints } from "#domain/forecast/progress.ts";
import type { BaselineFact, BaselineMilestone } from "./baseline-fact.ts";

/** What a comparison needs of a baseline. */
export type ComparedBaseline = Pick<BaselineFact, "items">;

export type MilestonePlan = Pick<BaselineItem, "weight" | "startOn" | "finishOn"> & {
  readonly isMoment: boolean;
  /** "" for none */
  readonly groupName: string;
};

/** A milestone in one or both of two baselines. Days are later above 0, earlier below. */
export type MilestoneComparison = {
  readonly milestoneId: string;
  readonly change: "added" | "removed" | "changed" | "unchanged";
  readonly before: MilestonePlan | null;
  readonly after: MilestonePlan | null;
  /** null for what only one of them has, and where a day is none */
  readonly startDays: number | null;
  readonly finishDays: number | null;
  readonly weightPoints: number | null;
};

export interface BaselineComparison {
  /** in the order of the later baseline, what it dropped at the end */
  readonly milestones: readonly MilestoneComparison[];
  readonly totals: {
    readonly added: number;
    readonly removed: number;
    /** milestones whose finish is later, and earlier */
    readonly later: number;
    readonly earlier: number;
    readonly weightChanged: number;
    /** of the whole plan; null when one of them is empty */
    readonly startDays: number | null;
    readonly finishDays: number | null;
  };
}

/**
 * Two baselines side by side, whichever two: what each milestone moved, what came and went, and
 * what that made of the whole. A milestone is the same by its id, whatever it is called.
 *
 * @example
 * compareBaselines(first, second).totals //=> { later: 2, finishDays: 45, … }
 */
export function compareBaselines(
  before: ComparedBaseline,
  after: ComparedBaseline,
): BaselineComparison {
  const old = new Map(before.items.map((item) => [item.milestoneId, item]));
  const kept = new Set(after.items.map(({ milestoneId }) => milestoneId));
  const dropped = before.items.filter(({ milestoneId }) => !kept.has(milestoneId));
  const milestones = [
    ...after.items.map((item) => compare(item.milestoneId, old.get(item.milestoneId), item)),
    ...dropped.map((item) => compare(item.milestoneId, item, undefined)),
  ];
  const count = (holds: (one: MilestoneComparison) => boolean) => milestones.filter(holds).length;
  return {
    milestones,
    totals: {
      added: count(({ change }) => change === "added"),
      removed: count(({ change }) => change === "removed"),
      later: count(({ finishDays }) => (finishDays ?? 0) > 0),
      earlier: count(({ finishDays }) => (finishDays ?? 0) < 0),
      weightChanged: count(({ weightPoints }) => (weightPoints ?? 0) !== 0),
      startDays: daysMoved(firstDay(before), firstDay(after)),
      finishDays: daysMoved(lastDay(before), lastDay(after)),
    },
  };
}

function compare(
  milestoneId: string,
  old: BaselineMilestone | undefined,
  now: BaselineMilestone | undefined,
): MilestoneComparison {
  const before = old ? planOf(old) : null;
  const after = now ? planOf(now) : null;
  if (before === null || after === null) {
    const change = before === null ? "added" : "removed";
    const none = { startDays: null, finishDays: null, weightPoints: null };
    return { milestoneId, change, before, after, ...none };
  }
  const startDays = daysMoved(before.startOn, after.startOn);
  const finishDays = daysMoved(before.finishOn, after.finishOn);
  const weightPoints = roundPoints(after.weight - before.weight);
  const isAlike = before.isMoment === after.isMoment && before.groupName === after.groupName;
  const isSame = isAlike && startDays === 0 && finishDays === 0 && weightPoints === 0;
  const change = isSame ? "unchanged" : "changed";
  return { milestoneId, change, before, after, startDays, finishDays, weightPoints };
}

function planOf(item: BaselineMilestone): MilestonePlan {
  const { weight, startOn, finishOn, isMoment, groupName } = item;
  return { weight, startOn, finishOn, isMoment, groupName };
}

function firstDay({ items }: ComparedBaseline): IsoDate | undefined {
  return items.map(({ startOn }) => startOn).sort()[0];
}

function lastDay({ items }: ComparedBaseline): IsoDate | undefined {
  return items
    .map(({ finishOn }) => finishOn)
    .sort()
    .at(-1);
}

function daysMoved(before: IsoDate | undefined, after: IsoDate | undefined): number | null {
  return isIsoDate(before) && isIsoDate(after) ? daysBetween(before, after) : null;
}
