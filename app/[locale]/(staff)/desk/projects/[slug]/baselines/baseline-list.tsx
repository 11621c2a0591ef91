import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import { formatDay } from "#i18n/format-day.ts";

/** The baselines of a project, the one in force first. */
export function BaselineList({ baselines }: { baselines: readonly BaselineFact[] }) {
  const t = useTranslations("plan.baselines");
  const locale = useLocale();
  const inForce = baselines.at(-1);
  return (
    <DataTable<BaselineFact>
      caption={t("title")}
      isSynthetic={({ synthetic }) => synthetic}
      columns={[
        {
          key: "name",
          header: t("column.name"),
          cell: (baseline) => (
            <>
              {baseline.name} {baseline === inForce ? <Tag tone="info">{t("inForce")}</Tag> : null}
            </>
          ),
        },
        {
          key: "span",
          header: t("column.span"),
          cell: ({ items }) => <Span items={items} />,
        },
        {
          key: "milestones",
          header: t("column.milestones"),
          isNumeric: true,
          cell: ({ items }) => items.length,
        },
        {
          key: "approved",
          header: t("column.approved"),
          cell: ({ approvedBy, approvedOn }) =>
            t("approvedBy", { leader: approvedBy, on: formatDay(approvedOn, locale, "short") }),
        },
        { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
      ]}
      rows={baselines.toReversed()}
      keyOf={({ id }) => id}
      empty={t("empty")}
    />
  );
}

function Span({ items }: Pick<BaselineFact, "items">) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  const from = items.map(({ startOn }) => startOn).sort()[0];
  const to = items
    .map(({ finishOn }) => finishOn)
    .sort()
    .at(-1);
  if (!from || !to) return "—";
  return t("interval", {
    from: formatDay(from, locale, "short"),
    to: formatDay(to, locale, "short"),
  });
}
