import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { publicTextValue } from "#domain/free-text/withdrawal.ts";
import type { Locale } from "#i18n/locales.ts";
import { withdrawTextAction } from "../actions.ts";
import type { TypedText } from "./list-public-texts.ts";

type Props = { projectId: string; texts: readonly TypedText[]; locale: Locale };

/** How much of a text a choice shows. */
const shownLength = 60;

/** Which text leaves the public page, and why. */
export function WithdrawalForm({ projectId, texts, locale }: Props) {
  const t = useTranslations("withdrawal");
  const labels = { place: t("place"), reason: t("reason") };
  const labelOf = ({ text, written, milestone }: TypedText) => {
    const [what, shown] = [t(`what.${text}`), written[locale].slice(0, shownLength)];
    return milestone === null
      ? t("option", { what, text: shown })
      : t("optionOf", { milestone: milestone[locale], what, text: shown });
  };
  return (
    <ActionForm action={withdrawTextAction} labels={labels} hidden={{ projectId }}>
      <SelectField
        name="place"
        label={labels.place}
        required
        options={texts.map((text) => ({ value: publicTextValue(text), label: labelOf(text) }))}
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
