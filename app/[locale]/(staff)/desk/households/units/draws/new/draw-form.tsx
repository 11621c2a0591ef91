import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { selectionRules } from "#domain/household/resettlement/resettlement.ts";
import { prepareDrawAction } from "../../actions.ts";

/** The name of the batch and the rule of its order. */
export function DrawForm({ projectId }: { projectId: string }) {
  const t = useTranslations("resettlement");
  const labels = { name: t("prepare.name"), rule: t("prepare.rule") };
  return (
    <ActionForm action={prepareDrawAction} labels={labels} hidden={{ projectId }}>
      <TextField
        name="name"
        label={labels.name}
        hint={t("prepare.nameHint")}
        longest={40}
        required
      />
      <ChoiceField
        name="rule"
        label={labels.rule}
        options={selectionRules.map((rule) => ({
          value: rule,
          label: t(`rule.${rule}`),
          hint: t(`ruleHint.${rule}`),
        }))}
        required
      />
      <SubmitButton>{t("prepare.submit")}</SubmitButton>
    </ActionForm>
  );
}
