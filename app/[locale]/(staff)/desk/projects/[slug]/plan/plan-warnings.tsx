import { useLocale, useTranslations } from "next-intl";
import type { PlanWarning } from "#domain/plan/plan-decision.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./plan-warnings.module.css";

type Props = { warnings: readonly PlanWarning[]; weights: number };

/** What is odd in a plan and may stand; that the weights sum to 100 is said as well. */
export function PlanWarnings({ warnings, weights }: Props) {
  const t = useTranslations("plan.trial.warning");
  const locale = useLocale();
  const isWhole = warnings.every(({ code }) => code !== "plan.weightsNormalised");
  return (
    <ul className={styles.warnings}>
      {isWhole ? <li>{t("weightsWhole", { sum: formatNumber(weights, locale) })}</li> : null}
      {warnings.map((warning) => (
        <li key={`${warning.code} ${"row" in warning ? warning.row : ""}`}>
          <WarningText warning={warning} />
        </li>
      ))}
    </ul>
  );
}

function WarningText({ warning }: { warning: PlanWarning }) {
  const t = useTranslations("plan.trial.warning");
  const locale = useLocale();
  switch (warning.code) {
    case "plan.weightsNormalised":
      return t("weightsNormalised", { sum: formatNumber(warning.sum, locale) });
    case "plan.nameTwice":
      return t("nameTwice", { row: warning.row, other: warning.other });
    case "plan.startsBeforeLinks":
      return t("startsBeforeLinks", { row: warning.row, days: warning.days });
  }
}
