import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { FoundUnit } from "#db/household/resettlement/find-unit.ts";
import { unitStates } from "#domain/household/resettlement/resettlement.ts";
import { saveUnitAction } from "./actions.ts";

type Props = { projectId: string; unit: FoundUnit | null };

/** One resettlement unit, new or as it stands. */
export function UnitForm({ projectId, unit }: Props) {
  const t = useTranslations("resettlement");
  const labels = {
    code: t("form.code"),
    building: t("form.building"),
    layout: t("form.layout"),
    area: t("form.area"),
    floor: t("form.floor"),
    state: t("form.state"),
  };
  return (
    <ActionForm
      action={saveUnitAction}
      labels={labels}
      hidden={{
        projectId,
        unitId: unit?.id ?? "",
        version: unit?.version ?? 0,
      }}
    >
      <TextField
        name="code"
        label={labels.code}
        hint={t("form.codeHint")}
        longest={40}
        defaultValue={unit?.code}
        required
      />
      <TextField
        name="building"
        label={labels.building}
        longest={40}
        defaultValue={unit?.building}
        required
      />
      <TextField
        name="layout"
        label={labels.layout}
        hint={t("form.layoutHint")}
        longest={40}
        defaultValue={unit?.layout}
        required
      />
      <TextField
        name="area"
        label={labels.area}
        hint={t("form.areaHint")}
        inputMode="decimal"
        defaultValue={unit ? String(unit.areaDm2 / 100) : undefined}
        required
      />
      <TextField
        name="floor"
        label={labels.floor}
        hint={t("form.floorHint")}
        longest={4}
        defaultValue={unit?.floor === null ? undefined : unit?.floor.toString()}
      />
      <SelectField
        name="state"
        label={labels.state}
        hint={t("form.stateHint")}
        options={unitStates.map((state) => ({ value: state, label: t(`availability.${state}`) }))}
        defaultValue={unit?.state ?? "free"}
        withoutPrompt
        required
      />
      <SubmitButton>{t("form.submit")}</SubmitButton>
    </ActionForm>
  );
}
