import { useTranslations } from "next-intl";
import type { CurrentValue } from "#components/form/current-values.tsx";
import type { EditableHousehold } from "#db/household/register/find-household-row.ts";

/** What the form of a household does not show and must send back as it stands. */
export function keptUnseen(household: EditableHousehold | null): Record<string, string> {
  if (!household) return {};
  const { keyReason, keyOwnerId, nextVisitOn } = household;
  return {
    keyReason: keyReason ?? "",
    keyOwnerId: keyOwnerId ?? "",
    nextVisitOn: nextVisitOn ?? "",
  };
}

/** The fields of a household as they stand, as its form sends them and in words; none of a new one. */
export function useHouseholdValues(
  household: EditableHousehold | null,
  buildings: readonly { id: string; name: string }[],
): Record<string, CurrentValue> {
  const known = useTranslations("ledger");
  if (!household) return {};
  const { code, door, certificateNumber, persons, area, note } = household;
  const { buildingId, tenure, way, specialGroup } = household;
  const building = buildings.find(({ id }) => id === buildingId)?.name ?? "";
  return {
    code: asTyped(code),
    buildingId: { value: buildingId, text: building },
    door: asTyped(door),
    certificateNumber: asTyped(certificateNumber),
    persons: asTyped(String(persons)),
    area: asTyped(String(area / 100)),
    tenure: { value: tenure, text: known(`tenure.${tenure}`) },
    way: { value: way ?? "", text: way ? known(`way.${way}`) : "" },
    specialGroup: {
      value: specialGroup ?? "",
      text: specialGroup ? known(`specialGroup.${specialGroup}`) : "",
    },
    note: asTyped(note),
  };
}

function asTyped(text: string | null): CurrentValue {
  return { value: text ?? "", text: text ?? "" };
}
