import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { changePasswordAction } from "./actions.ts";

/** The current password, and the new one twice. */
export function PasswordForm() {
  const t = useTranslations("admin.account");
  const labels = {
    currentPassword: t("currentPassword"),
    newPassword: t("newPassword"),
    newPasswordAgain: t("newPasswordAgain"),
  };
  return (
    <ActionForm action={changePasswordAction} labels={labels}>
      <TextField
        name="currentPassword"
        type="password"
        label={labels.currentPassword}
        autoComplete="current-password"
        required
      />
      <TextField
        name="newPassword"
        type="password"
        label={labels.newPassword}
        hint={t("newPasswordHint")}
        autoComplete="new-password"
        required
      />
      <TextField
        name="newPasswordAgain"
        type="password"
        label={labels.newPasswordAgain}
        autoComplete="new-password"
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
