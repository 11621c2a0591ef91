import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/ui/data-table.tsx";
import { Fold } from "#components/ui/fold.tsx";
import type { AssignmentFact } from "#domain/assignment/assignment-fact.ts";
import { daysBetween } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Who answered for the project, from which day to which; the latest first. */
export function AssignmentHistory({ assignments }: { assignments: readonly AssignmentFact[] }) {
  const t = useTranslations("desk.project");
  const project = useTranslations("project");
  const locale = useLocale();
  return (
    <Fold title={<h2>{t("assignments")}</h2>}>
      <DataTable
        caption={t("assignments")}
        rows={assignments.toSorted((a, b) => daysBetween(a.fromOn, b.fromOn))}
        keyOf={({ id }) => id}
        isSynthetic={({ synthetic }) => synthetic}
        empty={t("assignmentsEmpty")}
        columns={[
          {
            key: "who",
            header: t("column.who"),
            cell: ({ name }) => name[locale],
          },
          {
            key: "role",
            header: t("column.role"),
            cell: ({ role }) => project(`assignmentRole.${role}`),
          },
          {
            key: "from",
            header: t("column.from"),
            cell: ({ fromOn }) => formatDay(fromOn, locale),
          },
          {
            key: "to",
            header: t("column.to"),
            cell: ({ toOn }) => (toOn === null ? t("ongoing") : formatDay(toOn, locale)),
          },
        ]}
      />
    </Fold>
  );
}
