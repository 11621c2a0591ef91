import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import {
  defaultThresholdPercent,
  type SigningTerms,
} from "#domain/household/signing/signing-terms.ts";
import { setSigningTermsAction } from "../actions.ts";

type Props = { projectId: string; current: SigningTerms | null };

/** Starts from what is in force. */
export function TermsForm({ projectId, current }: Props) {
  const t = useTranslations("counts.terms");
  const labels = {
    thresholdPercent: t("thresholdPercent"),
    signingFromOn: t("signingFromOn"),
    signingToOn: t("signingToOn"),
    reason: t("reason"),
  };
  return (
    <ActionForm
      action={setSigningTermsAction}
      labels={labels}
      hidden={{ projectId, expectedId: current?.id ?? "" }}
    >
      <TextField
        name="thresholdPercent"
        label={labels.thresholdPercent}
        hint={t("thresholdHint")}
        inputMode="numeric"
        required
        defaultValue={String(current?.thresholdPercent ?? defaultThresholdPercent)}
      />
      <DayField
        name="signingFromOn"
        label={labels.signingFromOn}
        required
        defaultValue={current?.signingFromOn}
      />
      <DayField
        name="signingToOn"
        label={labels.signingToOn}
        hint={t("toHint")}
        required
        defaultValue={current?.signingToOn}
      />
      <TextArea
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={3}
        longest={300}
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
