import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { DrawRow } from "#db/household/resettlement/list-draws.ts";
import { nextDrawStep } from "#domain/household/resettlement/draw-decision.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { withProject } from "../../_ledger/ledger-header.tsx";

const tones = { seed: "warn", run: "info", done: "good" } as const;

/** The batches of a project's selection, the latest first. */
export function DrawTable({ draws, slug }: { draws: readonly DrawRow[]; slug: string }) {
  const t = useTranslations("resettlement");
  const locale = useLocale();
  const href = useDeskHref();
  return (
    <DataTable
      caption={t("draws.caption")}
      rows={draws}
      keyOf={({ id }) => id}
      isSynthetic={({ synthetic }) => synthetic}
      empty={t("draws.empty")}
      columns={[
        {
          key: "name",
          header: t("column.draw"),
          cell: ({ id, name }) => (
            <a href={withProject(href(`/households/units/draws/${id}`), slug)}>{name}</a>
          ),
        },
        { key: "rule", header: t("column.rule"), cell: ({ rule }) => t(`rule.${rule}`) },
        {
          key: "participants",
          header: t("column.participants"),
          cell: ({ participants }) => formatNumber(participants, locale),
          isNumeric: true,
        },
        {
          key: "preparedOn",
          header: t("column.preparedOn"),
          cell: ({ preparedOn }) => formatDay(preparedOn, locale, "short"),
        },
        {
          key: "step",
          header: t("column.step"),
          cell: (draw) => {
            const step = nextDrawStep(draw);
            return <Tag tone={tones[step]}>{t(`step.${step}`)}</Tag>;
          },
        },
      ]}
    />
  );
}
