import { useLocale, useTranslations } from "next-intl";
import type { SigningTerms } from "#domain/household/signing/signing-terms.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DecisionHistory } from "../../../_frame/decision-history.tsx";

/** Every setting of the terms of signing, newest first. */
export function TermsTable({ terms }: { terms: readonly SigningTerms[] }) {
  const t = useTranslations("counts.terms");
  const locale = useLocale();
  const short = (on: string) => formatDay(on, locale, "short");
  return (
    <DecisionHistory
      caption={t("history")}
      empty={t("historyEmpty")}
      heads={{ on: t("column.on"), reason: t("column.reason"), by: t("column.by") }}
      columns={[
        {
          key: "threshold",
          header: t("column.threshold"),
          isNumeric: true,
          cell: ({ thresholdPercent }) => `${thresholdPercent}%`,
        },
        {
          key: "days",
          header: t("column.days"),
          keepsLine: true,
          cell: ({ signingFromOn, signingToOn }) =>
            t("span", { from: short(signingFromOn), to: short(signingToOn) }),
        },
      ]}
      words={terms}
    />
  );
}
