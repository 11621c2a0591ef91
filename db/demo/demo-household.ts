import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { HolderKind } from "#domain/household/person/holder.ts";
import type {
  CompensationMethod,
  HouseholdStage,
  SpecialGroup,
  Tenure,
} from "#domain/household/stage/stage.ts";

/**
 * The id of a generated household: its number alone, since an id stands in addresses and a code
 * names a household.
 *
 * @example
 * householdIdOf("huizhong-xicheng-2", "HZ-021") //=> "huizhong-xicheng-2.household-21"
 */
export function householdIdOf(slug: string, code: string): string {
  return `${slug}.household-${Number(code.split("-")[1])}`;
}

/** A generated household; whoever holds it is named 示例 and has a number nobody can have. */
export type DemoHousehold = {
  readonly code: string;
  readonly buildingKey: string;
  readonly entrance: number;
  readonly floor: number;
  readonly door: string;
  readonly persons: number;
  readonly areaDm2: number;
  readonly tenure: Tenure;
  readonly specialGroup: SpecialGroup | null;
  readonly way: CompensationMethod | null;
  readonly keyReason: string | null;
  readonly nextVisitOn: IsoDate | null;
  readonly holders: readonly DemoHolder[];
  readonly events: readonly DemoHouseholdEvent[];
  readonly agreement: DemoAgreement | null;
  readonly visits: readonly { readonly on: IsoDate; readonly note: string }[];
};

export type DemoHolder = {
  readonly kind: HolderKind;
  readonly name: string;
  readonly shareBp: number | null;
  readonly identity: string;
  readonly phone: string;
  readonly bankAccount: string;
};

export type DemoHouseholdEvent = {
  readonly stage: HouseholdStage;
  readonly happenedOn: IsoDate;
  readonly recordedOn: IsoDate;
  /** Puts right the day of the event of the same stage before it. */
  readonly corrects: boolean;
};

export type DemoAgreement = {
  readonly number: string;
  readonly way: CompensationMethod;
  readonly amountFen: number;
  readonly moveByOn: IsoDate;
  readonly transitionMonths: number | null;
  readonly monthlyAllowanceFen: number | null;
  readonly recordedOn: IsoDate;
};
