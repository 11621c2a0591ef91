import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import type { BaselineComparison } from "#domain/plan/baseline-comparison.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { DaysMoved } from "../_frame/days-moved.tsx";

/** What the changes of all milestones make of the whole plan. */
export function ComparisonTotals({ totals }: Pick<BaselineComparison, "totals">) {
  const t = useTranslations("plan.baselines.totals");
  const locale = useLocale();
  const moved = ["later", "earlier"] as const;
  const changed = (["added", "removed"] as const).filter((count) => totals[count] > 0);
  return (
    <KeyFigures>
      <KeyFigure size="medium" label={t("finish")} value={<DaysMoved days={totals.finishDays} />} />
      {[...moved, ...changed].map((count) => (
        <KeyFigure
          key={count}
          size="medium"
          label={t(count)}
          value={formatNumber(totals[count], locale)}
        />
      ))}
    </KeyFigures>
  );
}
