import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { RetiredMilestone } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = { retired: readonly RetiredMilestone[]; moveAt: string | null };

/** The milestones that the project looks at no longer, since when and why. */
export function RetiredTable({ retired, moveAt }: Props) {
  const t = useTranslations("plan.deadlines.retirement");
  const locale = useLocale();
  return (
    <DataTable<RetiredMilestone>
      caption={t("list")}
      columns={[
        {
          key: "milestone",
          header: t("column.milestone"),
          cell: ({ fact }) =>
            moveAt === null ? (
              fact.name[locale]
            ) : (
              <a href={`${moveAt}/${fact.id}`}>{fact.name[locale]}</a>
            ),
        },
        {
          key: "since",
          header: t("column.since"),
          cell: ({ retirement: { basis, on, by: person } }) =>
            t(`since.${basis}`, { on: formatDay(on, locale, "short"), person }),
        },
        { key: "reason", header: t("column.reason"), cell: ({ retirement }) => retirement.reason },
      ]}
      rows={retired}
      keyOf={({ fact }) => fact.id}
      empty={t("none")}
    />
  );
}
