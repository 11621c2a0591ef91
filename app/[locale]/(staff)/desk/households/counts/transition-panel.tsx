import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatMoney } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { ProjectCounts } from "./read-counts.ts";

/** 过渡期: how many wait, how many longer than agreed, and the money that costs. */
export function TransitionPanel({ transition }: Pick<ProjectCounts, "transition">) {
  const t = useTranslations("counts.transition");
  const unit = useTranslations("counts.unit");
  const locale = useLocale();
  const { running, overdue, stoppedLate, withoutTime } = transition;
  const isNone = running + overdue.households + stoppedLate.households === 0;
  return (
    <Section title={t("title")} lead={t("lead")}>
      {isNone ? (
        <p>{t("none")}</p>
      ) : (
        <KeyFigures>
          <KeyFigure
            label={t("running")}
            value={formatNumber(running, locale)}
            unit={unit("household")}
          />
          <KeyFigure
            label={t("overdue")}
            value={formatNumber(overdue.households, locale)}
            unit={unit("household")}
          />
          <KeyFigure
            size="medium"
            label={t("money")}
            value={formatMoney(overdue.extraAllowanceFen, locale)}
            note={t("moneyNote")}
          />
        </KeyFigures>
      )}
      {stoppedLate.households > 0 ? (
        <p>
          {t("stoppedLate", {
            count: stoppedLate.households,
            money: formatMoney(stoppedLate.extraAllowanceFen, locale),
          })}
        </p>
      ) : null}
      {withoutTime > 0 ? (
        <Notice tone="info" title={t("withoutTime", { count: withoutTime })} />
      ) : null}
    </Section>
  );
}
