import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { SelectionRule } from "#domain/household/resettlement/resettlement.ts";
import { runDrawAction } from "../../actions.ts";

/** Works the order out, once what it follows from is confirmed to be public. */
export function RunForm({ drawId, rule }: { drawId: string; rule: SelectionRule }) {
  const t = useTranslations("resettlement.run");
  const labels = { confirmed: t("confirmed") };
  return (
    <ActionForm action={runDrawAction} labels={labels} hidden={{ drawId }}>
      <ChoiceField
        name="confirmed"
        label={labels.confirmed}
        options={[{ value: "yes", label: t(rule) }]}
        required
      />
      <SubmitButton>{t(`submit.${rule}`)}</SubmitButton>
    </ActionForm>
  );
}
