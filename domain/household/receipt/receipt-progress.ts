import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type TransitionState,
  transitionClock,
} from "#domain/household/compensation/transition-clock.ts";
import { furthestStage } from "#domain/household/stage/current-stage.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import {
  type CompensationMethod,
  type HouseholdStage,
  householdStages,
  isStageOfWay,
  stageRank,
} from "#domain/household/stage/stage.ts";

/** What a receipt knows of its household: no name, no door and no amount. */
export type ReceiptFacts = {
  readonly days: StageDays;
  readonly way: CompensationMethod | null;
  /** 过渡期 as agreed; null where none was. */
  readonly agreedMonths: number | null;
};

/** 过渡期 as the household may read it. */
export type ReceiptClock = {
  readonly state: TransitionState;
  readonly agreedMonths: number;
  readonly vacatedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly daysLeft: number;
  readonly daysOver: number;
  readonly monthsOver: number;
};

export type ReceiptProgress = {
  readonly reached: readonly { readonly stage: HouseholdStage; readonly on: IsoDate }[];
  /** What comes next; null where nothing more does. */
  readonly next: HouseholdStage | null;
  /** null where no transition was agreed. */
  readonly clock: ReceiptClock | null;
};

/** 入户调查 and 评估 may be left out and 拆除 is nothing a household waits for. */
const awaited: readonly HouseholdStage[] = [
  "signed",
  "paid",
  "vacated",
  "selected",
  "handedOver",
  "returned",
  "settled",
];

/**
 * How far a household has come by a day. Payment comes next for whoever agreed and has not been
 * paid, whatever came after it: the law puts it first.
 *
 * @example
 * receiptProgress(
 *   { days: { signed: "2015-03-01" }, way: "monetary", agreedMonths: null },
 *   "2015-04-15",
 * )
 * //=> { reached: [{ stage: "signed", on: "2015-03-01" }], next: "paid", clock: null }
 */
export function receiptProgress(
  { days, way, agreedMonths }: ReceiptFacts,
  asOf: IsoDate,
): ReceiptProgress {
  const reached = householdStages.flatMap((stage) => {
    const on = days[stage];
    return on === undefined ? [] : { stage, on };
  });
  const clock = agreedMonths === null ? null : clockOf(days, agreedMonths, asOf);
  return { reached, next: nextStage(days, way), clock };
}

function nextStage(days: StageDays, way: CompensationMethod | null): HouseholdStage | null {
  const furthest = furthestStage(days);
  if (furthest === "returned" || furthest === "settled") return null;
  const isAgreed = days.signed !== undefined || days.decided !== undefined;
  if (isAgreed && days.paid === undefined) return "paid";
  const rank = furthest === null ? 0 : stageRank(furthest);
  const next = awaited.find((stage) => stageRank(stage) > rank && isStageOfWay(stage, way));
  return next ?? null;
}

function clockOf(days: StageDays, agreedMonths: number, asOf: IsoDate): ReceiptClock {
  const vacatedOn = days.vacated ?? null;
  const stoppedOn = [days.handedOver, days.settled].filter((on) => on !== undefined).sort()[0];
  const { state, dueOn, daysLeft, daysOver, monthsOver } = transitionClock(
    { vacatedOn, agreedMonths, monthlyAllowanceFen: 0, stoppedOn: stoppedOn ?? null },
    asOf,
  );
  return { state, agreedMonths, vacatedOn, dueOn, daysLeft, daysOver, monthsOver };
}
