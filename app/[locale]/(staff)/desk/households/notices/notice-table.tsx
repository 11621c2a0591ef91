import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { NoticeRow } from "#db/household/notices/list-notices.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type NoticeState, noticeState } from "#domain/household/notices/public-notice.ts";
import { formatDay } from "#i18n/format-day.ts";
import { withProject } from "../_ledger/ledger-header.tsx";
import { RecordedCell } from "../[id]/dealings/recorded-cell.tsx";
import styles from "./notices.module.css";

type Props = {
  rows: readonly NoticeRow[];
  asOf: IsoDate;
  /** The project, where its notices may be put right: a clerk, today. */
  actingOn: string | null;
};

/** The notices that stand, newest first, each with its days and whether they are enough. */
export function NoticeTable({ rows, asOf, actingOn }: Props) {
  const t = useTranslations("notice");
  const contents = useContentColumns();
  const state = useStateColumn(asOf);
  const records = useRecordColumns(actingOn);
  return (
    <DataTable
      caption={t("table")}
      columns={[...contents, state, ...records]}
      rows={rows}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("empty")}
    />
  );
}

type ReplacedNotice = NoticeRow & { readonly replacedOn: IsoDate };

/** What was put right: the entries as they were, and when they were replaced. */
export function ReplacedNotices({ rows }: { rows: readonly ReplacedNotice[] }) {
  const t = useTranslations("notice");
  const locale = useLocale();
  const contents = useContentColumns();
  return (
    <DataTable
      caption={t("history")}
      showCaption
      columns={[
        ...contents,
        {
          key: "state",
          header: t("column.state"),
          cell: ({ replacedOn }) => t("replaced", { on: formatDay(replacedOn, locale, "short") }),
        },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("empty")}
    />
  );
}

function useContentColumns(): Column<NoticeRow>[] {
  const t = useTranslations("notice");
  const locale = useLocale();
  return [
    {
      key: "article",
      header: t("column.article"),
      cell: ({ article }) => (
        <>
          {t(`article.${article}`)}
          <span className={styles.law}>{t(`law.${article}`)}</span>
        </>
      ),
    },
    { key: "audience", header: t("column.audience"), cell: ({ audience }) => audience },
    {
      key: "period",
      header: t("column.period"),
      keepsLine: true,
      cell: ({ fromOn, toOn }) =>
        t("period", {
          from: formatDay(fromOn, locale, "short"),
          to: formatDay(toOn, locale, "short"),
        }),
    },
  ];
}

const tones = { planned: "plain", running: "info", over: "good" } as const;

function useStateColumn(asOf: IsoDate): Column<NoticeRow> {
  const t = useTranslations("notice");
  return {
    key: "state",
    header: t("column.state"),
    cell: (row) => {
      const current = noticeState(row, asOf);
      const { state, minimumDays, isTooShort } = current;
      return (
        <>
          <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag> <DaysText current={current} />
          {minimumDays === null || isTooShort ? null : (
            <span className={styles.law}>{t("minimum", { minimum: minimumDays })}</span>
          )}
          {isTooShort && minimumDays !== null ? (
            <>
              {" "}
              <Tag tone="bad">{t("tooShort", { minimum: minimumDays })}</Tag>
            </>
          ) : null}
        </>
      );
    },
  };
}

function DaysText({ current }: { current: NoticeState }) {
  const t = useTranslations("notice");
  const { state, days, daysUntil, daysLeft } = current;
  if (state === "planned") return t("planned", { days: daysUntil, total: days });
  return state === "running"
    ? t("running", { days: days - daysLeft, total: days })
    : t("over", { total: days });
}

function useRecordColumns(actingOn: string | null): Column<NoticeRow>[] {
  const t = useTranslations("notice");
  const compensation = useTranslations("compensation");
  const href = useDeskHref();
  const correct: Column<NoticeRow> = {
    key: "action",
    header: t("column.action"),
    cell: ({ id, article }) => (
      <a
        href={withProject(
          href(`/households/notices/new?${new URLSearchParams({ corrects: id })}`),
          actingOn ?? "",
        )}
      >
        {compensation("correct")}
        <span className="visually-hidden"> {t(`article.${article}`)}</span>
      </a>
    ),
  };
  return [
    { key: "proof", header: t("column.proof"), cell: ({ proof }) => proof ?? t("noProof") },
    { key: "recorded", header: t("column.recorded"), cell: (row) => <RecordedCell row={row} /> },
    ...(actingOn === null ? [] : [correct]),
  ];
}
