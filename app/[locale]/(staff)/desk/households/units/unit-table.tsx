import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { UnitRow } from "#db/household/resettlement/list-units.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { withProject } from "../_ledger/ledger-header.tsx";

const tones = { free: "good", reserved: "warn", allotted: "info", void: "plain" } as const;

type Props = { units: readonly UnitRow[]; slug: string; canEdit: boolean };

/** Units, where each stands and who has it, with the way to change it last. */
export function UnitTable({ units, slug, canEdit }: Props) {
  const t = useTranslations("resettlement");
  const none = useTranslations("site")("none");
  const locale = useLocale();
  const columns: Column<UnitRow>[] = [
    {
      key: "code",
      header: t("column.code"),
      cell: ({ code }) => code,
    },
    { key: "building", header: t("column.building"), cell: ({ building }) => building },
    { key: "layout", header: t("column.layout"), cell: ({ layout }) => layout },
    {
      key: "area",
      header: t("column.area"),
      cell: ({ areaDm2 }) => t("areaOf", { area: formatNumber(areaDm2 / 100, locale) }),
      isNumeric: true,
    },
    {
      key: "floor",
      header: t("column.floor"),
      cell: ({ floor }) => floor ?? none,
      isNumeric: true,
    },
    {
      key: "state",
      header: t("column.state"),
      cell: ({ availability }) => (
        <Tag tone={tones[availability]}>{t(`availability.${availability}`)}</Tag>
      ),
    },
    {
      key: "household",
      header: t("column.household"),
      cell: ({ householdCode, allottedOn }) =>
        householdCode && allottedOn
          ? t("stock.allottedTo", {
              code: householdCode,
              on: formatDay(allottedOn, locale, "short"),
            })
          : none,
    },
  ];
  return (
    <DataTable
      caption={t("stock.list")}
      rows={units}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("stock.empty")}
      columns={
        canEdit
          ? [
              ...columns,
              {
                key: "action",
                header: t("column.action"),
                cell: (unit) => <EditLink unit={unit} slug={slug} />,
              },
            ]
          : columns
      }
    />
  );
}

function EditLink({ unit: { id, code }, slug }: { unit: UnitRow; slug: string }) {
  const t = useTranslations("resettlement.stock");
  const href = useDeskHref();
  return (
    <a href={withProject(href(`/households/units/${id}/edit`), slug)}>
      {t("edit")}
      <span className="visually-hidden"> {t("editNamed", { code })}</span>
    </a>
  );
}
