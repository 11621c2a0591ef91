import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { LightBadge } from "#components/light-badge.tsx";
import { SyntheticTag } from "#components/synthetic-tag.tsx";
import type { LightOverrideFact, ProjectFacts } from "#domain/project-facts.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Every word leaders said on this light, newest first. */
export function OverrideTable({ overrides }: Pick<ProjectFacts, "overrides">) {
  const t = useTranslations("plan.light");
  const locale = useLocale();
  return (
    <DataTable<LightOverrideFact>
      caption={t("history")}
      columns={[
        {
          key: "on",
          header: t("column.on"),
          cell: ({ setOn }) => formatDay(setOn, locale, "short"),
        },
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
        { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
        {
          key: "by",
          header: t("column.by"),
          cell: ({ setBy, synthetic }) => (
            <>
              {setBy} {synthetic ? <SyntheticTag /> : null}
            </>
          ),
        },
      ]}
      rows={overrides.toReversed()}
      keyOf={({ id }) => id}
      empty={t("historyEmpty")}
    />
  );
}
