import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { type PublicMetric, publicMetrics } from "#domain/household/counts/public-metrics.ts";
import { publicCount, type RelocationView } from "#domain/household/counts/view-relocation.ts";
import { HouseholdCount } from "./household-count.tsx";

/** The relocation as the public may read it: bands of households, exact only where a leader said so. */
export function RelocationBands({ relocation }: { relocation: RelocationView }) {
  const t = useTranslations("relocation");
  const columns: Column<PublicMetric>[] = [
    { key: "metric", header: t("counted"), cell: (metric) => t(`metric.${metric}`) },
    {
      key: "reached",
      header: t("reached"),
      cell: (metric) => <HouseholdCount count={publicCount(relocation, metric)} />,
    },
  ];
  return (
    <Section id="households" title={t("title")} lead={t(relocation.isExact ? "leadExact" : "lead")}>
      {relocation.synthetic ? (
        <p>
          <SyntheticTag of="part" />
        </p>
      ) : null}
      <DataTable
        caption={t("title")}
        columns={columns}
        rows={publicMetrics}
        keyOf={(metric) => metric}
        empty={t("title")}
      />
    </Section>
  );
}
