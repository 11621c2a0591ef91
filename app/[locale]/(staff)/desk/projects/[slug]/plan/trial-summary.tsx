import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { PlanTrial } from "#domain/plan/plan-trial.ts";
import { formatDay } from "#i18n/format-day.ts";
import { PlanWarnings } from "./plan-warnings.tsx";

type Props = {
  trial: PlanTrial;
  /** Where every figure stands, if they do. */
  tableAt?: string;
};

/** What a plan would mean, in a few lines. */
export function TrialSummary({ trial, tableAt }: Props) {
  const t = useTranslations("plan.trial");
  const locale = useLocale();
  const { finishOn, totalFloat, criticalPath, rows, unit } = trial;
  if (finishOn === null || totalFloat === null) return null;
  const names = criticalPath.flatMap((row) => {
    const found = rows.find((each) => each.row === row);
    return found ? [[found.groupName, found.name[locale]].filter(Boolean).join(" ")] : [];
  });
  const days = (count: number) => t(`days.${unit}`, { days: count });
  return (
    <Notice
      tone={totalFloat < 0 ? "error" : "success"}
      title={
        totalFloat < 0
          ? t("late", { on: formatDay(finishOn, locale), days: days(-totalFloat) })
          : t("finish", { on: formatDay(finishOn, locale), days: days(totalFloat) })
      }
    >
      <p>{t("criticalPath", { path: names.join(" → ") })}</p>
      <PlanWarnings warnings={trial.warnings} weights={trial.weights} />
      {tableAt ? (
        <p>
          <a href={tableAt}>{t("toTable")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
