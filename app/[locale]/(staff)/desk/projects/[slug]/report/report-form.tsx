import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { PercentField } from "#components/form/percent-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { ReportFact } from "#domain/project-facts.ts";
import type { ProjectView } from "#domain/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "./report-form.module.css";
import { reportProgressAction } from "./report-progress-action.ts";

type Props = { view: ProjectView; corrected: ReportFact | null; locale: Locale };

/** The form a site owner fills in on a phone: what is needed first, the rest may stay empty. */
export function ReportForm({ view, corrected, locale }: Props) {
  const t = useTranslations("report");
  const { facts, asOf } = view;
  const labels = {
    percent: t("percent"),
    asOfOn: t("asOfOn"),
    done: t("done"),
    blocker: t("blocker"),
    nextStep: t("nextStep"),
    fallReason: t("fallReason"),
  };
  return (
    <ActionForm
      action={reportProgressAction}
      locale={locale}
      labels={labels}
      hidden={{
        requestKey: randomUUID(),
        projectId: facts.id,
        version: facts.version,
        ...(corrected ? { correctsId: corrected.id } : {}),
      }}
    >
      <PercentField
        name="percent"
        label={labels.percent}
        required
        defaultValue={corrected ? String(corrected.percent) : undefined}
      />
      <DayField
        name="asOfOn"
        label={labels.asOfOn}
        hint={t("asOfHint", { businessDate: formatDay(asOf, locale) })}
        max={asOf}
        required
        defaultValue={corrected?.asOfOn ?? asOf}
      />
      <TextArea
        name="done"
        label={labels.done}
        hint={t("doneHint")}
        rows={3}
        maxLength={1000}
        required
        defaultValue={corrected?.done}
      />
      <TextArea
        name="blocker"
        label={labels.blocker}
        hint={t("blockerHint")}
        rows={2}
        maxLength={1000}
        defaultValue={corrected?.blocker ?? undefined}
      />
      <TextArea
        name="nextStep"
        label={labels.nextStep}
        rows={2}
        maxLength={1000}
        defaultValue={corrected?.nextStep ?? undefined}
      />
      <TextArea
        name="fallReason"
        label={labels.fallReason}
        hint={useFallHint(view, corrected)}
        rows={2}
        maxLength={500}
        defaultValue={corrected?.fallReason ?? undefined}
      />
      <div className={styles.send}>
        <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Names the percentage that a fall is measured against, where a report gave one. */
function useFallHint({ reported }: ProjectView, corrected: ReportFact | null): string {
  const t = useTranslations("report");
  const locale = useLocale();
  const last = corrected ?? reported?.report ?? null;
  return last === null
    ? t("fallHintFirst")
    : t("fallHint", { percent: formatNumber(last.percent, locale) });
}
