import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { CurrentValues } from "#components/form/current-values.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { EditableBuilding } from "#db/household/ledger/list-ledger-buildings.ts";
import type { Ledger } from "../_ledger/read-ledger.ts";
import { saveBuildingAction } from "./actions.ts";

type Props = { ledger: Ledger; building: EditableBuilding | null };

/** Name, section, storeys and area of a building, new without one. */
export function BuildingForm({ ledger: { project }, building }: Props) {
  const t = useTranslations("households.buildings");
  const labels = {
    name: t("name"),
    section: t("section"),
    floors: t("floors"),
    floorArea: t("floorArea"),
  };
  const recorded = typedOf(building);
  const current = Object.entries(recorded).map(([name, text]) => [name, { value: text, text }]);
  return (
    <ActionForm
      action={saveBuildingAction}
      labels={labels}
      hidden={{
        projectId: project.id,
        buildingId: building?.id ?? "",
        version: building?.version ?? 0,
      }}
    >
      {building ? <CurrentValues labels={labels} current={Object.fromEntries(current)} /> : null}
      <TextField
        name="name"
        label={labels.name}
        hint={t("nameHint")}
        longest={40}
        required
        defaultValue={recorded.name}
      />
      <TextField
        name="section"
        label={labels.section}
        hint={t("sectionHint")}
        longest={40}
        defaultValue={recorded.section}
      />
      <TextField
        name="floors"
        label={labels.floors}
        inputMode="numeric"
        defaultValue={recorded.floors}
      />
      <TextField
        name="floorArea"
        label={labels.floorArea}
        hint={t("floorAreaHint")}
        inputMode="decimal"
        defaultValue={recorded.floorArea}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** A building as its form would send it back unchanged. */
function typedOf(building: EditableBuilding | null) {
  const area = building?.floorAreaDm2 ?? null;
  return {
    name: building?.name ?? "",
    section: building?.section ?? "",
    floors: building?.floors?.toString() ?? "",
    floorArea: area === null ? "" : String(area / 100),
  };
}
