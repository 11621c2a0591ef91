import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { AssignmentRow } from "#db/assignment/list-assignments.ts";
import { hasReadableTerm } from "#domain/assignment/assignment-decision.ts";
import { assignmentState } from "#domain/assignment/assignment-state.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = {
  caption: string;
  rows: readonly AssignmentRow[];
  /** What names a line: who holds it, or the project held. */
  first: "holder" | "project";
  empty: string;
  businessOn: IsoDate;
};

/** Who answers for a project from which day to which, and the way to end it. */
export function AssignmentTable({ caption, rows, first, empty, businessOn }: Props) {
  const t = useTranslations("admin.assignments");
  const project = useTranslations("project.assignmentRole");
  const locale = useLocale();
  const role: Column<AssignmentRow> = {
    key: "role",
    header: t("role"),
    cell: (row) => project(row.role),
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={empty}
      columns={[
        useNameColumn(first),
        role,
        {
          key: "from",
          header: t("from"),
          cell: ({ fromOn }) => formatDay(fromOn, locale, "short"),
        },
        {
          key: "to",
          header: t("to"),
          cell: ({ toOn }) => (toOn ? formatDay(toOn, locale, "short") : t("lasting")),
        },
        {
          key: "state",
          header: t("state"),
          cell: (row) => <AssignmentState state={assignmentState(row, businessOn)} />,
        },
        {
          key: "actions",
          header: t("actions"),
          cell: (row) => <EndLink row={row} />,
        },
      ]}
    />
  );
}

function useNameColumn(first: Props["first"]): Column<AssignmentRow> {
  const t = useTranslations("admin.assignments");
  const locale = useLocale();
  if (first === "project") {
    return { key: "project", header: t("project"), cell: (row) => row.project[locale] };
  }
  return {
    key: "holder",
    header: t("person"),
    cell: ({ userId, name }) =>
      userId ? <a href={`/${locale}/desk/admin/users/${userId}`}>{name[locale]}</a> : name[locale],
  };
}

const tones = { coming: "info", current: "good", past: "plain" } as const;

function AssignmentState({ state }: { state: keyof typeof tones }) {
  const t = useTranslations("admin.assignments");
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}

function EndLink({ row }: { row: AssignmentRow }) {
  const t = useTranslations("admin.assignments");
  const site = useTranslations("site");
  const locale = useLocale();
  if (row.toOn !== null && hasReadableTerm(row)) return site("none");
  const name = row.name[locale];
  return (
    <a href={`/${locale}/desk/admin/assignments/${row.id}/end`}>
      {t("end")}
      <span className="visually-hidden">
        {" "}
        {t("endNamed", { name, project: row.project[locale] })}
      </span>
    </a>
  );
}
