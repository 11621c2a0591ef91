import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DayField } from "#components/form/day-field.tsx";
import { PercentField } from "#components/form/percent-field.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./report-form.module.css";

type Field = "percent" | "asOfOn" | "done" | "blocker" | "nextStep" | "fallReason";
type Common = {
  labels: Readonly<Record<Field, string>>;
  /** The report that is corrected; its own words stand in the fields. */
  corrected: ReportFact | null;
};

type NeededProps = Common & {
  asOf: IsoDate;
  /** Those that may change with the percent. */
  milestones: ReactNode;
};

/** Percent, milestones, day and what was done: enough for a report. */
export function NeededFields({ labels, corrected, asOf, milestones }: NeededProps) {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <div className={styles.needed}>
      <PercentField
        name="percent"
        label={labels.percent}
        required
        defaultValue={corrected ? String(corrected.percent) : undefined}
      />
      {milestones}
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
        longest={1000}
        defaultValue={corrected?.done}
      />
    </div>
  );
}

type OptionalProps = Common & {
  /** The report a fall is measured against; null before the first. */
  fallsFrom: ReportFact | null;
};

/** What blocks, what comes next, and why the percentage fell. */
export function OptionalFields({ labels, corrected, fallsFrom }: OptionalProps) {
  const t = useTranslations("report");
  const locale = useLocale();
  const fallHint = fallsFrom
    ? t("fallHint", { percent: formatNumber(fallsFrom.percent, locale) })
    : t("fallHintFirst");
  return (
    <div className={styles.brief}>
      <TextArea
        name="blocker"
        label={labels.blocker}
        hint={t("blockerHint")}
        rows={2}
        longest={1000}
        defaultValue={corrected?.blocker ?? undefined}
      />
      <TextArea
        name="nextStep"
        label={labels.nextStep}
        rows={2}
        longest={1000}
        defaultValue={corrected?.nextStep ?? undefined}
      />
      <TextArea
        name="fallReason"
        label={labels.fallReason}
        hint={fallHint}
        rows={2}
        longest={500}
        defaultValue={corrected?.fallReason ?? undefined}
      />
    </div>
  );
}
