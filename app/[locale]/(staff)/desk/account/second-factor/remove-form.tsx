import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { removeOwnSecondFactorAction } from "../actions.ts";

export function RemoveForm() {
  const t = useTranslations("secondFactor");
  return (
    <ActionForm action={removeOwnSecondFactorAction} labels={{ currentPassword: t("password") }}>
      <TextField
        name="currentPassword"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        required
      />
      <SubmitButton look="danger">{t("remove")}</SubmitButton>
    </ActionForm>
  );
}
