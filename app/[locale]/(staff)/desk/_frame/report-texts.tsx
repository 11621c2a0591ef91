import { useTranslations } from "next-intl";
import type { ReportFact } from "#domain/report/report-fact.ts";
import styles from "./desk.module.css";

/** What a report says in words; a line that was left empty is left out. */
export function ReportTexts({ report }: { report: ReportFact }) {
  const t = useTranslations("report");
  const texts = [
    { term: t("done"), text: report.done },
    { term: t("blocker"), text: report.blocker },
    { term: t("nextStep"), text: report.nextStep },
    { term: t("fallReason"), text: report.fallReason },
  ];
  return (
    <dl className={styles.texts}>
      {texts
        .filter(({ text }) => text)
        .map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
