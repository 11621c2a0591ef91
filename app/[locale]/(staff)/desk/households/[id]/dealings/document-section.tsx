import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import type { DocumentRow } from "#db/household/compensation/list-compensation.ts";
import type { DatedRow } from "#domain/household/compensation/records-in-force.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./compensation.module.css";
import { CompensationSection } from "./compensation-section.tsx";
import { CorrectLink } from "./correct-link.tsx";
import { RecordedCell } from "./recorded-cell.tsx";
import type { SectionProps } from "./section-props.ts";

/** What is on file for a household, and under which number. */
export function DocumentSection({ householdId, compensation, isActing }: SectionProps) {
  const t = useTranslations("compensation.document");
  const { documents } = compensation;
  const columns = useDocumentColumns(isActing ? householdId : null);
  const form = `/households/${householdId}/dealings/document` as const;
  return (
    <CompensationSection
      id="documents"
      title={t("title")}
      add={isActing ? { form, label: t("add") } : null}
    >
      {documents.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("table")}
          columns={columns}
          rows={documents}
          keyOf={({ row }) => row.id}
          isSynthetic={({ row }) => row.synthetic}
          empty={t("none")}
        />
      )}
    </CompensationSection>
  );
}

/** @param actingOn the household, where its documents may be put right */
function useDocumentColumns(actingOn: string | null): Column<DatedRow<DocumentRow>>[] {
  const t = useTranslations("compensation.document");
  const compensation = useTranslations("compensation");
  const locale = useLocale();
  return [
    { key: "kind", header: t("column.kind"), cell: ({ row }) => t(`kind.${row.kind}`) },
    {
      key: "reference",
      header: t("column.reference"),
      cell: ({ row, correctedBy }) => (
        <span className={correctedBy ? styles.corrected : undefined}>{row.reference}</span>
      ),
    },
    {
      key: "receivedOn",
      header: t("column.receivedOn"),
      keepsLine: true,
      cell: ({ row }) => formatDay(row.receivedOn, locale, "short"),
    },
    {
      key: "recorded",
      header: t("column.recorded"),
      cell: ({ row }) => <RecordedCell row={row} />,
    },
    {
      key: "state",
      header: t("column.state"),
      cell: ({ row, correctedBy }) => {
        if (correctedBy) return compensation("corrected");
        return actingOn === null ? null : (
          <CorrectLink householdId={actingOn} form="document" id={row.id} of={row.reference} />
        );
      },
    },
  ];
}
