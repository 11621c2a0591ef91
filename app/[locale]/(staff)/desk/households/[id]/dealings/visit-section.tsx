import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import type { VisitRow } from "#db/household/compensation/list-compensation.ts";
import { daysBetween, type IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";
import { CompensationSection } from "./compensation-section.tsx";
import { RecordedCell } from "./recorded-cell.tsx";
import type { SectionProps } from "./section-props.ts";

type Props = SectionProps & {
  /** What is planned is of now, so it is said today alone; null on another day. */
  today: IsoDate | null;
};

/** The visits made to a household, newest first. */
export function VisitSection({ householdId, compensation, isActing, today }: Props) {
  const t = useTranslations("compensation.visit");
  const locale = useLocale();
  const form = `/households/${householdId}/dealings/visit` as const;
  return (
    <CompensationSection
      id="visits"
      title={t("title")}
      add={isActing ? { form, label: t("add") } : null}
    >
      {today !== null && compensation.nextVisitOn !== null ? (
        <NextVisit on={compensation.nextVisitOn} today={today} />
      ) : null}
      {compensation.visits.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable<VisitRow>
          caption={t("table")}
          columns={[
            {
              key: "on",
              header: t("column.on"),
              keepsLine: true,
              cell: ({ visitedOn }) => formatDay(visitedOn, locale, "short"),
            },
            {
              key: "visitor",
              header: t("column.visitor"),
              keepsLine: true,
              cell: ({ visitor }) => visitor,
            },
            { key: "note", header: t("column.note"), cell: ({ note }) => note },
            {
              key: "recorded",
              header: t("column.recorded"),
              cell: (row) => <RecordedCell row={row} />,
            },
          ]}
          rows={compensation.visits}
          keyOf={({ id }) => id}
          isSynthetic={({ synthetic }) => synthetic}
          empty={t("none")}
        />
      )}
    </CompensationSection>
  );
}

function NextVisit({ on, today }: { on: IsoDate; today: IsoDate }) {
  const t = useTranslations("compensation.visit");
  const day = formatDay(on, useLocale());
  const days = daysBetween(on, today);
  return <p>{days > 0 ? t("nextOverdue", { on: day, days }) : t("next", { on: day })}</p>;
}
