import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { commitments, deadlinePrecisions } from "#domain/milestone/deadline.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { moveDeadlineAction } from "../../actions.ts";

type Props = { milestone: MilestoneView };

/** Any day in the interval and how exactly it is meant; the words follow from the two. */
export function DeadlineForm({ milestone: { fact, deadline } }: Props) {
  const t = useTranslations("plan.deadlines.form");
  const word = useTranslations("deadline");
  const { current } = deadline;
  const labels = {
    precision: t("precision"),
    on: t("on"),
    commitment: t("commitment"),
    labelZh: t("labelZh"),
    labelEn: t("labelEn"),
    reason: t("reason"),
  };
  return (
    <ActionForm
      action={moveDeadlineAction}
      labels={labels}
      hidden={{
        milestoneId: fact.id,
        seenDeadlines: fact.deadlines.length,
      }}
    >
      <SelectField
        name="precision"
        label={labels.precision}
        required
        withoutPrompt
        defaultValue={current?.precision ?? "month"}
        options={deadlinePrecisions.map((value) => ({ value, label: word(`precision.${value}`) }))}
      />
      <DayField name="on" label={labels.on} hint={t("onHint")} />
      <SelectField
        name="commitment"
        label={labels.commitment}
        defaultValue={current?.commitment ?? ""}
        options={commitments.map((value) => ({ value, label: word(`promise.${value}`) }))}
      />
      <TextArea
        name="reason"
        isPublic
        label={labels.reason}
        hint={t("reasonHint")}
        rows={2}
        longest={300}
        required
      />
      <TextField
        name="labelZh"
        isPublic
        label={labels.labelZh}
        hint={t("labelHint")}
        longest={40}
      />
      <TextField
        name="labelEn"
        isPublic
        label={labels.labelEn}
        hint={t("labelHint")}
        longest={80}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
