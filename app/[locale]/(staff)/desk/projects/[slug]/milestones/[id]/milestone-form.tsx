import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { listPossibleEvents } from "#domain/milestone/milestone-decision.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { recordMilestoneAction } from "../../actions.ts";

type Props = { milestone: MilestoneView; asOf: IsoDate; locale: Locale };

/** Offers only what may happen to the milestone as it stands. */
export function MilestoneForm({ milestone: { fact, state }, asOf, locale }: Props) {
  const t = useTranslations("report.tick");
  const labels = {
    kind: t("kind"),
    on: t("on"),
    percent: t("percent"),
    evidence: t("evidence"),
  };
  const kinds = listPossibleEvents(state, asOf);
  const hints = { progressed: t("progressedHint"), reopened: t("reopenedHint") };
  return (
    <ActionForm
      action={recordMilestoneAction}
      labels={labels}
      hidden={{ milestoneId: fact.id, version: fact.version }}
    >
      <ChoiceField
        name="kind"
        label={labels.kind}
        required
        options={kinds.map((kind) => ({
          value: kind,
          label: t(kind),
          hint: kind === "progressed" || kind === "reopened" ? hints[kind] : undefined,
        }))}
      />
      <DayField
        name="on"
        label={labels.on}
        hint={t("onHint", { businessDate: formatDay(asOf, locale) })}
        max={asOf}
        required
        defaultValue={asOf}
      />
      {kinds.includes("progressed") ? (
        <TextField
          name="percent"
          label={labels.percent}
          hint={t("percentHint")}
          inputMode="decimal"
          autoComplete="off"
        />
      ) : null}
      <TextArea
        name="evidence"
        label={labels.evidence}
        hint={t("evidenceHint")}
        rows={2}
        longest={500}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
