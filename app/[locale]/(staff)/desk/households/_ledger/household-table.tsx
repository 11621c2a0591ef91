import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { HouseholdMark } from "#components/household/household-mark.tsx";
import { PickBox } from "#components/selection/pick-box.tsx";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { HouseholdRow } from "#db/household/ledger/list-households.ts";
import { pickField } from "#domain/form/picked-rows.ts";
import type { HouseholdOrder } from "#domain/household/ledger/ledger-filter.ts";
import { maskName } from "#domain/household/person/masking.ts";
import { pickKind } from "#domain/household/stage/stage-input.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatArea } from "./format-area.ts";
import styles from "./household-table.module.css";
import { changedPlace, type LedgerView } from "./ledger-view.ts";
import type { Ledger } from "./read-ledger.ts";

type Props = {
  ledger: Ledger;
  view: LedgerView;
  rows: readonly HouseholdRow[];
  /** Each with a box to tick. */
  isPickable: boolean;
};

/** The households of a filter, one to a line; names masked. */
export function HouseholdTable({ ledger, view, rows, isPickable }: Props) {
  const t = useTranslations("households.table");
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("empty")}
      columns={[
        useCodeColumn(isPickable),
        ...useAttributeColumns(),
        ...useStageColumns(),
        useMarkColumn(),
      ].map(useSorting(ledger, view))}
    />
  );
}

type HouseholdColumn = Column<HouseholdRow> & { order?: HouseholdOrder };

function useCodeColumn(isPickable: boolean): HouseholdColumn {
  const t = useTranslations("households.table");
  const href = useDeskHref();
  return {
    key: "code",
    order: "code",
    header: t("code"),
    cell: ({ id, code }) => (
      <span className={styles.code}>
        {isPickable ? <PickBox name={pickField(pickKind, id)} label={t("pick", { code })} /> : null}
        <a href={href(`/households/${id}`)}>{code}</a>
      </span>
    ),
  };
}

function useAttributeColumns(): HouseholdColumn[] {
  const t = useTranslations("households.table");
  const known = useTranslations("ledger");
  const site = useTranslations("site");
  const locale = useLocale();
  return [
    {
      key: "door",
      order: "door",
      header: t("door"),
      keepsLine: true,
      cell: ({ building, door }) => t("buildingDoor", { building, door }),
    },
    {
      key: "holders",
      header: t("holders"),
      cell: ({ holderNames }) => holderNames.map(maskName).join(t("nameSeparator")) || site("none"),
    },
    {
      key: "persons",
      order: "persons",
      header: t("persons"),
      isNumeric: true,
      cell: ({ persons }) => persons,
    },
    {
      key: "area",
      order: "area",
      header: t("area"),
      isNumeric: true,
      cell: ({ areaDm2 }) => formatArea(areaDm2, locale),
    },
    { key: "tenure", header: t("tenure"), cell: ({ tenure }) => known(`tenure.${tenure}`) },
    {
      key: "way",
      header: t("way"),
      keepsLine: true,
      cell: ({ way }) => (way ? known(`way.${way}`) : site("none")),
    },
  ];
}

function useStageColumns(): HouseholdColumn[] {
  const t = useTranslations("households.table");
  const known = useTranslations("ledger");
  const site = useTranslations("site");
  const locale = useLocale();
  return [
    {
      key: "stage",
      order: "stage",
      header: t("stage"),
      keepsLine: true,
      cell: ({ stage }) => (stage ? known(`stage.${stage}`) : t("noStage")),
    },
    {
      key: "stageOn",
      order: "stageOn",
      header: t("stageOn"),
      keepsLine: true,
      cell: ({ stageOn }) => (stageOn ? formatDay(stageOn, locale, "short") : site("none")),
    },
  ];
}

function useMarkColumn(): HouseholdColumn {
  const t = useTranslations("households.table");
  const known = useTranslations("ledger");
  return {
    key: "marks",
    header: t("marks"),
    cell: ({ isBreach, keyReason, specialGroup }) =>
      isBreach || keyReason || specialGroup ? (
        <span className={styles.marks}>
          {isBreach ? <HouseholdMark kind="breach">{t("breach")}</HouseholdMark> : null}
          {keyReason ? <HouseholdMark kind="key">{t("key")}</HouseholdMark> : null}
          {specialGroup ? <Tag>{known(`specialGroup.${specialGroup}`)}</Tag> : null}
        </span>
      ) : null,
  };
}

/** A head leads to the table sorted by it; the one it is sorted by, to the other way round. */
function useSorting(ledger: Ledger, view: LedgerView) {
  const href = useDeskHref();
  const { order = "code", descending = false } = view.filter;
  return ({ order: own, ...column }: HouseholdColumn): Column<HouseholdRow> => {
    if (!own) return column;
    const isOwn = own === order;
    const asked = { order: own, descending: isOwn && !descending ? "1" : "0" };
    return {
      ...column,
      sort: {
        href: href(changedPlace(ledger, view, { asked })),
        direction: isOwn ? (descending ? "descending" : "ascending") : undefined,
      },
    };
  };
}
