import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { LinkedMetric } from "#domain/household/counts/linked-metric.ts";
import { publicCount, type RelocationView } from "#domain/household/counts/view-relocation.ts";
import { HouseholdCount } from "./household-count.tsx";

const metrics = [
  "surveyed",
  "signed",
  "paid",
  "vacated",
  "demolished",
  "returned",
] as const satisfies readonly LinkedMetric[];
type Shown = (typeof metrics)[number];

/** The relocation as the public may read it: bands of households, exact only where a leader said so. */
export function RelocationBands({ relocation }: { relocation: RelocationView }) {
  const t = useTranslations("relocation");
  const columns: Column<Shown>[] = [
    { key: "metric", header: t("counted"), cell: (metric) => t(`metric.${metric}`) },
    {
      key: "reached",
      header: t("reached"),
      cell: (metric) => <HouseholdCount count={publicCount(relocation, metric)} />,
    },
  ];
  return (
    <Section title={t("title")} lead={t(relocation.isExact ? "leadExact" : "lead")}>
      {relocation.synthetic ? (
        <p>
          <SyntheticTag of="part" />
        </p>
      ) : null}
      <DataTable
        caption={t("title")}
        columns={columns}
        rows={metrics}
        keyOf={(metric) => metric}
        empty={t("title")}
      />
    </Section>
  );
}
