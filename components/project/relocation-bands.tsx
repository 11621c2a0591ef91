import { useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { formatPercent, rate } from "#domain/core/rate.ts";
import type { LinkedMetric } from "#domain/household/counts/linked-metric.ts";
import { publicCount, type RelocationView } from "#domain/household/counts/view-relocation.ts";

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
      cell: (metric) => <Band relocation={relocation} metric={metric} />,
    },
  ];
  return (
    <Section title={t("title")} lead={t(relocation.isExact ? "leadExact" : "lead")}>
      {relocation.synthetic ? (
        <p>
          <SyntheticTag />
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

function Band({ relocation, metric }: { relocation: RelocationView; metric: Shown }) {
  const t = useTranslations("relocation.band");
  const count = publicCount(relocation, metric);
  switch (count.kind) {
    case "fewerThan":
      return t("fewerThan", { below: count.below });
    case "lowOrMore":
    case "topOrMore":
      return t(count.kind, { low: count.low, percent: count.percent });
    case "exact": {
      const { done, households } = count;
      return t("exact", { done, households, percent: formatPercent(rate(done, households)) });
    }
    default:
      return t(count.kind);
  }
}
