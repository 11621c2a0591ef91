import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "../../../_frame/desk.module.css";

/** The plan in force: its name, its days, who approved it when and why. Without one, nothing. */
export function BaselineLine({ baseline }: Pick<ProjectView, "baseline">) {
  const t = useTranslations("desk.project");
  const locale = useLocale();
  if (baseline === null) return null;
  const { name, startOn, finishOn, approvedBy, approvedOn, reason, synthetic } = baseline;
  return (
    <details>
      <summary className={styles.unfold}>
        {t("baselineName", {
          name,
          from: formatDay(startOn, locale),
          to: formatDay(finishOn, locale),
        })}{" "}
        {synthetic ? <SyntheticTag /> : null}
      </summary>
      <p className={styles.quiet}>
        {t("baselineApproval", { approver: approvedBy, on: formatDay(approvedOn, locale) })}{" "}
        {t("baselineReason", { reason })}
      </p>
    </details>
  );
}
