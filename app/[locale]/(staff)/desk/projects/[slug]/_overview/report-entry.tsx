import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { plannedWhenReported } from "#domain/plan/planned-when-reported.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "../../../_frame/desk.module.css";
import { ReportTexts } from "../../../_frame/report-texts.tsx";
import { CorrectionChain } from "./correction-chain.tsx";

type Entry = ProjectView["reports"][number];
type Props = {
  view: ProjectView;
  entry: Entry;
  correctAt: string | null;
  /** Its words stand open; else they are folded under its line. */
  isOpen: boolean;
  /** A generated report says so for itself. */
  isMarked: boolean;
};

const tones = {
  submitted: "info",
  returned: "bad",
  approved: "good",
  corrected: "plain",
} as const;

/** One report: figure, day and plan in a line, then the answer, the chain of corrections, the words. */
export function ReportEntry({ view, entry, correctAt, isOpen, isMarked }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const { report, status } = entry;
  const percent = formatNumber(report.percent, locale);
  const asOf = formatDay(report.asOfOn, locale);
  return (
    <li id={`report-${report.id}`} className={styles.entry}>
      <EntryHead view={view} entry={entry} isMarked={isMarked} />
      <details open={isOpen}>
        <summary className={styles.unfold}>
          {t("meta", { reporter: report.reporter, on: formatDay(report.reportedOn, locale) })}
        </summary>
        <ReportTexts report={report} />
      </details>
      <CorrectionChain view={view} report={report} />
      <ReviewLine review={report.review} />
      {correctAt && status !== "corrected" ? (
        <p>
          <a
            className={styles.action}
            href={`${correctAt}?corrects=${report.id}`}
            aria-label={t("correctLabel", { asOf, percent })}
          >
            {t("correct")}
          </a>
        </p>
      ) : null}
    </li>
  );
}

function EntryHead({ view, entry, isMarked }: Pick<Props, "view" | "entry" | "isMarked">) {
  const t = useTranslations("report");
  const project = useTranslations("project");
  const locale = useLocale();
  const { report, status } = entry;
  const planned = plannedWhenReported(view.facts, report);
  return (
    <p className={styles.entryHead}>
      <strong className={status === "corrected" ? styles.struck : styles.entryPercent}>
        {formatNumber(report.percent, locale)}%
      </strong>
      <span>{t("asOf", { on: formatDay(report.asOfOn, locale) })}</span>
      {planned === null ? null : (
        <span>{t("queue.against", { planned: formatNumber(planned, locale) })}</span>
      )}
      <Tag tone={tones[status]}>{project(`reportStatus.${status}`)}</Tag>
      {isMarked && report.synthetic ? <SyntheticTag /> : null}
    </p>
  );
}

function ReviewLine({ review }: Pick<Entry["report"], "review">) {
  const t = useTranslations("report.review");
  const locale = useLocale();
  if (review === null) return null;
  const { decision, reviewer, on, comment } = review;
  return (
    <p className={decision === "returned" ? styles.returned : styles.approved}>
      {t(decision, { reviewer, on: formatDay(on, locale) })}
      {comment ? <q className={styles.comment}>{comment}</q> : null}
    </p>
  );
}
