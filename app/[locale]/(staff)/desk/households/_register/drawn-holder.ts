import type { HolderKind } from "#domain/household/person/holder.ts";
import type { PersonalNumber } from "#domain/household/person/personal-number.ts";

/** A holder as the form of the household is drawn: the numbers masked, as a hint. */
export type DrawnHolder = {
  readonly id: string;
  readonly kind: HolderKind;
  readonly name: string;
  readonly share: string;
  readonly masked: Readonly<Record<PersonalNumber, string | null>>;
};

/** The fields of a holder that are typed in, in their order. */
export const holderFieldNames = [
  "name",
  "kind",
  "share",
  "identity",
  "sex",
  "birthOn",
  "phone",
  "bankAccount",
] as const;
export type HolderFieldName = (typeof holderFieldNames)[number];

/**
 * @example
 * holderField(1, "phone") //=> "holders.1.phone"
 */
export function holderField(row: number, field: HolderFieldName | "id" | "removed"): string {
  return `holders.${row}.${field}`;
}
