import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { KeyHouseholdRow } from "#db/household/ledger/list-key-households.ts";
import { daysBetween, type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { maskName } from "#domain/household/person/masking.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./key-table.module.css";

type Props = {
  rows: readonly KeyHouseholdRow[];
  asOf: IsoDate;
  /** Offers to change a mark and to record a visit: a clerk, today. */
  isActing: boolean;
};

/** 重点户, to be visited next in front; names masked. */
export function KeyTable({ rows, asOf, isActing }: Props) {
  const t = useTranslations("compensation.key");
  const household = useHouseholdColumn();
  const known = useKnownColumns(asOf);
  const actions = useActionColumn();
  return (
    <DataTable
      caption={t("table")}
      columns={[household, ...known, ...(isActing ? [actions] : [])]}
      rows={rows}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("empty")}
    />
  );
}

function useHouseholdColumn(): Column<KeyHouseholdRow> {
  const t = useTranslations("compensation.key");
  const href = useDeskHref();
  return {
    key: "household",
    header: t("column.household"),
    cell: ({ id, code, building, door, firstHolder }) => (
      <>
        <a href={href(`/households/${id}`)}>{code}</a>
        <span className={styles.place}>
          {building} {door} {firstHolder === null ? null : maskName(firstHolder)}
        </span>
      </>
    ),
  };
}

function useKnownColumns(asOf: IsoDate): Column<KeyHouseholdRow>[] {
  const t = useTranslations("compensation.key");
  const stageOf = useTranslations("ledger.stage");
  const locale = useLocale();
  return [
    { key: "reason", header: t("column.reason"), cell: ({ reason }) => reason },
    {
      key: "stage",
      header: t("column.stage"),
      keepsLine: true,
      cell: ({ stage }) => (stage === null ? t("noStage") : stageOf(stage)),
    },
    { key: "owner", header: t("column.owner"), cell: ({ owner }) => owner ?? t("noOwner") },
    {
      key: "lastVisit",
      header: t("column.lastVisit"),
      keepsLine: true,
      cell: ({ lastVisitOn }) =>
        lastVisitOn === null ? t("neverVisited") : formatDay(lastVisitOn, locale, "short"),
    },
    {
      key: "nextVisit",
      header: t("column.nextVisit"),
      cell: ({ nextVisitOn }) => <NextVisit on={nextVisitOn} asOf={asOf} />,
    },
  ];
}

function NextVisit({ on, asOf }: { on: IsoDate | null; asOf: IsoDate }) {
  const t = useTranslations("compensation.key");
  const locale = useLocale();
  if (on === null) return t("noNext");
  // A day that is none is shown as it stands, for the form to put right.
  const days = isIsoDate(on) ? daysBetween(on, asOf) : null;
  return (
    <>
      {formatDay(on, locale, "short")}{" "}
      {days !== null && days > 0 ? <Tag tone="bad">{t("overdue", { days })}</Tag> : null}
      {days === 0 ? <Tag tone="warn">{t("today")}</Tag> : null}
    </>
  );
}

function useActionColumn(): Column<KeyHouseholdRow> {
  const t = useTranslations("compensation.key");
  const href = useDeskHref();
  return {
    key: "action",
    header: t("column.action"),
    cell: ({ id, code }) => (
      <span className={styles.actions}>
        <a href={href(`/households/${id}/dealings/visit`)}>
          {t("visit")}
          <span className="visually-hidden"> {code}</span>
        </a>
        <a href={href(`/households/${id}/key`)}>
          {t("edit")}
          <span className="visually-hidden"> {code}</span>
        </a>
      </span>
    ),
  };
}
