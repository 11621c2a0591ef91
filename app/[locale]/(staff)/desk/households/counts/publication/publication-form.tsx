import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { CountPublication } from "#domain/household/counts/count-publication.ts";
import { publicationModes } from "#domain/household/counts/count-publication-input.ts";
import { publishCountsAction } from "../actions.ts";

type Props = { projectId: string; current: CountPublication | null };

/** Starts from what holds now; sending it unchanged is refused. */
export function PublicationForm({ projectId, current }: Props) {
  const t = useTranslations("counts.publication");
  const labels = { word: t("isExact"), reason: t("reason") };
  return (
    <ActionForm
      action={publishCountsAction}
      labels={labels}
      hidden={{ projectId, expectedId: current?.id ?? "" }}
    >
      <ChoiceField
        name="word"
        label={labels.word}
        required
        defaultValue={current?.isExact ? "exact" : "banded"}
        options={publicationModes.map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}Hint`),
        }))}
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
