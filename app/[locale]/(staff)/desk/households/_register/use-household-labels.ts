import { useTranslations } from "next-intl";
import { maxHolders } from "#domain/household/register/household-input.ts";
import { holderField, holderFieldNames } from "./drawn-holder.ts";

/** What each field of the form of a household is called, in the order of the form. */
export function useHouseholdLabels(): Record<string, string> {
  const field = useTranslations("household.field");
  const holder = useTranslations("household.holder");
  const t = useTranslations("household.form");
  const rows = Array.from({ length: maxHolders }, (_, row) =>
    holderFieldNames.map((name) => [
      holderField(row, name),
      t("rowField", { row: row + 1, field: holder(name) }),
    ]),
  ).flat();
  return {
    code: field("code"),
    buildingId: field("building"),
    door: field("door"),
    certificateNumber: field("certificate"),
    persons: field("persons"),
    area: field("areaUnit"),
    tenure: field("tenure"),
    way: field("way"),
    specialGroup: field("specialGroup"),
    note: field("note"),
    ...Object.fromEntries(rows),
  };
}
