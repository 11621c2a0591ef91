import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type CompensationMethod,
  compensationMethods,
  type HouseholdStage,
  householdStages,
  type SpecialGroup,
  specialGroups,
  type Tenure,
  tenures,
} from "#domain/household/stage/stage.ts";

/** A building as the ledger filters and sorts by it. */
export interface LineBuilding {
  readonly id: string;
  readonly section: string | null;
  readonly position: number;
}

/** What a list of households is filtered, sorted and summed by, as numbers; no name is among it. */
export const lineNumbers = [
  /** Its rowid. */
  "row",
  /** Its place among the buildings. */
  "building",
  "entrance",
  "floor",
  "persons",
  "areaDm2",
  "tenure",
  "specialGroup",
  "way",
  "isKey",
  /** Days as numbers: from the one on, and until before the other, it is in the ledger. */
  "registered",
  "removed",
] as const;
export type LineNumber = (typeof lineNumbers)[number];

/** One household of the ledger. */
export interface LedgerLine {
  readonly id: string;
  readonly code: string;
  readonly door: string;
  readonly numbers: Readonly<Record<LineNumber, number>>;
  /** Where it stood, earliest first: {@link spanLength} numbers each. */
  readonly spans: readonly number[];
}

/** Where there is none: no entrance, no stage, no special group. */
export const none = -1000;
/** Later than any day. */
export const never = 99_999_999;

/**
 * A day as a number that sorts as the day does; before all others what is no number at all.
 *
 * @example
 * dayNumber("2015-03-31") //=> 20150331
 */
export function dayNumber(on: IsoDate): number {
  const known = knownNumbers.get(on);
  if (known !== undefined) return known;
  const number = Number(on.replaceAll("-", "")) || 0;
  if (knownNumbers.size < mostNumbers) knownNumbers.set(on, number);
  return number;
}

/** A ledger names the same few hundred days a million times. */
const knownNumbers = new Map<IsoDate, number>();
const mostNumbers = 20_000;

/**
 * The day of a {@link dayNumber}.
 *
 * @example
 * dayOf(20150331) //=> "2015-03-31"
 */
export function dayOf(number: number): IsoDate {
  const digits = String(number).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

const numberIn = <T extends string>(values: readonly T[]) => {
  return (value: T | null): number => (value === null ? none : values.indexOf(value));
};
export const stageNumber = numberIn<HouseholdStage>(householdStages);
export const tenureNumber = numberIn<Tenure>(tenures);
export const specialGroupNumber = numberIn<SpecialGroup>(specialGroups);
export const wayNumber = numberIn<CompensationMethod>(compensationMethods);

/** From, until, stage, day of the stage, breach. */
export const spanLength = 5;

/**
 * The numbers of a span.
 *
 * @example
 * spanOf({ fromOn: "2015-03-01", toOn: null, stage: null, stageOn: null, isBreach: false })
 * //=> [20150301, 99999999, -1000, 0, 0]
 */
export function spanOf(span: {
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
  readonly stage: HouseholdStage | null;
  readonly stageOn: IsoDate | null;
  readonly isBreach: boolean;
}): number[] {
  const { fromOn, toOn, stage, stageOn, isBreach } = span;
  return [
    dayNumber(fromOn),
    toOn === null ? never : dayNumber(toOn),
    stageNumber(stage),
    stageOn === null ? 0 : dayNumber(stageOn),
    Number(isBreach),
  ];
}
