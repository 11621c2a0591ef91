import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { OrderRow } from "#db/household/resettlement/list-selection-order.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { withProject } from "../../_ledger/ledger-header.tsx";

type Props = {
  rows: readonly OrderRow[];
  slug: string;
  canAct: boolean;
  /** This page with a household that waits chosen in the form. */
  choose: (householdId: string) => string;
};

/** Every place in the order with the unit that was chosen, and the way to take it back. */
export function OrderTable({ rows, slug, canAct, choose }: Props) {
  const t = useTranslations("resettlement");
  const none = useTranslations("site")("none");
  const locale = useLocale();
  const href = useDeskHref();
  const columns: Column<OrderRow>[] = [
    {
      key: "code",
      header: t("column.householdCode"),
      cell: ({ code, householdId }) => <a href={href(`/households/${householdId}`)}>{code}</a>,
    },
    { key: "rank", header: t("column.rank"), cell: ({ rank }) => rank, isNumeric: true },
    { key: "draw", header: t("column.draw"), cell: ({ drawName }) => drawName },
    {
      key: "unit",
      header: t("column.unit"),
      cell: ({ unitCode, layout, areaDm2 }) =>
        unitCode && layout && areaDm2
          ? t("allot.unitOption", {
              code: unitCode,
              layout,
              area: formatNumber(areaDm2 / 100, locale),
            })
          : t("allot.notYet"),
    },
    {
      key: "allottedOn",
      header: t("column.allottedOn"),
      cell: ({ allottedOn }) => (allottedOn ? formatDay(allottedOn, locale, "short") : none),
    },
  ];
  const action: Column<OrderRow> = {
    key: "action",
    header: t("column.action"),
    cell: (row) =>
      row.allotmentId ? (
        <ReleaseLink row={row} slug={slug} />
      ) : (
        <a href={choose(row.householdId)}>
          {t("allot.choose")}
          <span className="visually-hidden"> {row.code}</span>
        </a>
      ),
  };
  return (
    <DataTable
      caption={t("allot.order")}
      rows={rows}
      keyOf={({ householdId }) => householdId}
      empty={t("allot.orderEmpty")}
      columns={canAct ? [...columns, action] : columns}
    />
  );
}

function ReleaseLink({
  row: { allotmentId, code, unitCode },
  slug,
}: {
  row: OrderRow;
  slug: string;
}) {
  const t = useTranslations("resettlement.allot");
  const href = useDeskHref();
  return (
    <a href={withProject(href(`/households/units/allotments/${allotmentId}/release`), slug)}>
      {t("release")}
      <span className="visually-hidden"> {t("releaseNamed", { code, unit: unitCode ?? "" })}</span>
    </a>
  );
}
