import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { Section } from "#components/ui/section.tsx";
import { confirmSecondFactorAction } from "../actions.ts";

/** The first code: it shows that the authenticator has the secret. */
export function ConfirmForm() {
  const t = useTranslations("secondFactor.confirm");
  return (
    <Section title={t("title")}>
      <ActionForm action={confirmSecondFactorAction} labels={{ oneTimeCode: t("code") }}>
        <TextField
          name="oneTimeCode"
          label={t("code")}
          hint={t("codeHint")}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
