import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { OrderRow } from "#db/household/resettlement/list-selection-order.ts";
import type { UnitRow } from "#db/household/resettlement/list-units.ts";
import { passOverReasons } from "#domain/household/resettlement/resettlement.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { allotUnitAction } from "../actions.ts";

type Props = {
  projectId: string;
  /** The first of those without a unit, the chosen one before all. */
  waiting: readonly OrderRow[];
  /** The first of the free units. */
  free: readonly UnitRow[];
};

/** Who chooses which unit; a household is chosen already. */
export function AllotForm({ projectId, waiting, free }: Props) {
  const t = useTranslations("resettlement.allot");
  const locale = useLocale();
  const labels = { householdId: t("household"), unitId: t("unit"), passOver: t("passOver") };
  return (
    <ActionForm action={allotUnitAction} labels={labels} hidden={{ projectId }}>
      <SelectField
        name="householdId"
        label={labels.householdId}
        hint={t("householdHint")}
        options={waiting.map(({ householdId, rank, code, drawName }) => ({
          value: householdId,
          label: t("householdOption", { rank, code, draw: drawName }),
        }))}
        defaultValue={waiting[0]?.householdId}
        withoutPrompt
        required
      />
      <SelectField
        name="unitId"
        label={labels.unitId}
        hint={t("unitHint")}
        options={free.map(({ id, code, layout, areaDm2 }) => ({
          value: id,
          label: t("unitOption", { code, layout, area: formatNumber(areaDm2 / 100, locale) }),
        }))}
        required
      />
      <SelectField
        name="passOver"
        label={labels.passOver}
        hint={t("passOverHint")}
        options={passOverReasons.map((reason) => ({
          value: reason,
          label: t(`passOverReason.${reason}`),
        }))}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
