import { useLocale, useTranslations } from "next-intl";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./deadline-words.module.css";

/** What the baseline plans for a milestone, and what it weighs. */
export function PlanText({ plan }: { plan: MilestoneView["plan"] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (plan === null) return <span className={styles.quiet}>{t("project.noBaseline")}</span>;
  return (
    <>
      <span className={styles.block}>
        {plan.isMoment
          ? t("deadline.moment", { on: formatDay(plan.startOn, locale) })
          : t("deadline.interval", {
              from: formatDay(plan.startOn, locale),
              to: formatDay(plan.finishOn, locale),
            })}
      </span>
      <span className={styles.quiet}>
        {t("milestone.field.weight")} {formatNumber(plan.weight, locale)}
      </span>
    </>
  );
}
