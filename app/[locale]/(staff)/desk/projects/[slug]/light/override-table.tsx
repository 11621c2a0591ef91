import { useLocale, useTranslations } from "next-intl";
import { LightBadge } from "#components/light/light-badge.tsx";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DecisionHistory } from "../../../_frame/decision-history.tsx";

/** Every word leaders said on this light, newest first. */
export function OverrideTable({ overrides }: Pick<ProjectFacts, "overrides">) {
  const t = useTranslations("plan.light");
  const locale = useLocale();
  return (
    <DecisionHistory
      caption={t("history")}
      empty={t("historyEmpty")}
      heads={{ on: t("column.on"), reason: t("column.reason"), by: t("column.by") }}
      columns={[
        {
          key: "colour",
          header: t("column.colour"),
          cell: ({ colour }) => (colour ? <LightBadge colour={colour} /> : t("restored")),
        },
        {
          key: "until",
          header: t("column.until"),
          cell: ({ colour, expiresOn }) => (colour ? formatDay(expiresOn, locale, "short") : "—"),
        },
      ]}
      words={overrides.toReversed()}
    />
  );
}
