import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { LedgerBuilding } from "#db/household/ledger/list-ledger-buildings.ts";
import { formatArea } from "../_ledger/format-area.ts";
import { ledgerHref } from "../_ledger/ledger-view.ts";
import type { Ledger } from "../_ledger/read-ledger.ts";

type Props = { ledger: Ledger; buildings: readonly LedgerBuilding[]; isActing: boolean };

/** Section, storeys, area and households of each building, and the way to those. */
export function BuildingTable({ ledger: { project }, buildings, isActing }: Props) {
  const t = useTranslations("households.buildings");
  const site = useTranslations("site");
  const locale = useLocale();
  const href = useDeskHref();
  const area = (dm2: number | null) => (dm2 === null ? site("none") : formatArea(dm2, locale));
  const count = (key: "households" | "persons"): Column<LedgerBuilding> => ({
    key,
    header: t(key),
    isNumeric: true,
    cell: (building) => building[key],
  });
  const columns: Column<LedgerBuilding>[] = [
    {
      key: "name",
      header: t("name"),
      cell: ({ id, name }) => (
        <a href={href(ledgerHref(project.slug, { asked: { building: id } }))}>{name}</a>
      ),
    },
    { key: "section", header: t("section"), cell: ({ section }) => section ?? site("none") },
    {
      key: "floors",
      header: t("floors"),
      isNumeric: true,
      cell: ({ floors }) => floors ?? site("none"),
    },
    {
      key: "floorArea",
      header: t("floorArea"),
      isNumeric: true,
      cell: ({ floorAreaDm2 }) => area(floorAreaDm2),
    },
    count("households"),
    count("persons"),
    {
      key: "area",
      header: t("householdArea"),
      isNumeric: true,
      cell: ({ areaDm2 }) => area(areaDm2),
    },
  ];
  const change: Column<LedgerBuilding> = {
    key: "change",
    header: t("actions"),
    cell: ({ id, name }) => (
      <a href={href(`/households/buildings/${id}`)}>
        {t("change")}
        <span className="visually-hidden"> {name}</span>
      </a>
    ),
  };
  return (
    <DataTable
      caption={t("title")}
      rows={buildings}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("none")}
      columns={isActing ? [...columns, change] : columns}
    />
  );
}
