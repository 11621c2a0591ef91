import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { ImportRow } from "#domain/mspdi/import/import-preview.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./import-preview.module.css";

const tones = { added: "info", changed: "bad", unchanged: "plain" } as const;

type Days = { startOn: string | null; finishOn: string | null };

/** Each task of a file beside the plan in force: old days, new days, and what else differs. */
export function ImportRowTable({ rows }: { rows: readonly ImportRow[] }) {
  const t = useTranslations("exchange.import");
  const locale = useLocale();
  const span = ({ startOn, finishOn }: Days) => {
    if (startOn === null && finishOn === null) return t("undated");
    const day = (on: string | null) => (on === null ? "?" : formatDay(on, locale, "short"));
    return t("span", { from: day(startOn), to: day(finishOn) });
  };
  const columns: Column<ImportRow>[] = [
    {
      key: "task",
      header: t("column.task"),
      cell: (row) => <TaskCell row={row} />,
    },
    {
      key: "before",
      header: t("column.before"),
      cell: ({ before }) => (before ? span(before) : "—"),
    },
    {
      key: "after",
      header: t("column.after"),
      cell: ({ after, changes, isMoment }) => (
        <>
          {isMoment && after.startOn
            ? t("moment", { on: formatDay(after.startOn, locale, "short") })
            : span(after)}
          {changes.length > 0 ? (
            <>
              {" "}
              <Changes changes={changes} />
            </>
          ) : null}
        </>
      ),
    },
    {
      key: "predecessors",
      header: t("column.predecessors"),
      cell: ({ predecessors }) => predecessors || "—",
    },
    {
      key: "baseline",
      header: t("column.baseline"),
      cell: ({ baseline }) =>
        baseline ? t("baselineOf", { number: baseline.number, span: span(baseline) }) : "—",
    },
    {
      key: "percent",
      header: t("column.percent"),
      cell: ({ percent }) => (percent > 0 ? t("percentOf", { percent }) : "—"),
    },
  ];
  return (
    <DataTable
      caption={t("rows")}
      columns={columns}
      rows={rows}
      keyOf={({ row }) => String(row)}
      empty={t("empty")}
    />
  );
}

/** What the milestone is called, under which heading, and how the task was found to be it. */
function TaskCell({ row: each }: { row: ImportRow }) {
  const t = useTranslations("exchange.import");
  const locale = useLocale();
  const { row, name, state, line, groupName, matchedBy, uid, inFile, changes } = each;
  const words = [
    t("line", { line }),
    groupName === "" ? null : t("group", { name: groupName }),
    matchedBy === null ? null : t(`matched.${matchedBy}`, { uid }),
    changes.includes("name") ? t("inFile", { name: inFile }) : null,
  ];
  return (
    <>
      {row}. {name[locale]} <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>{" "}
      <span className={styles.line}>
        {words.filter((word) => word !== null).join(t("semicolon"))}
      </span>
    </>
  );
}

function Changes({ changes }: Pick<ImportRow, "changes">) {
  const t = useTranslations("exchange.import");
  const what = changes.map((change) => t(`change.${change}`)).join(t("comma"));
  return <Tag tone="plain">{t("changes", { what })}</Tag>;
}
