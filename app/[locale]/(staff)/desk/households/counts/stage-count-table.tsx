import { useLocale, useTranslations } from "next-intl";
import { CrossTable } from "#components/ui/cross-table.tsx";
import { Section } from "#components/ui/section.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type ToldMeasure, toldMeasures } from "#domain/household/counts/count-measure.ts";
import type { CountTable } from "#domain/household/counts/count-table.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { useMeasureName } from "./use-measure-name.ts";

type Props = { table: CountTable; asOf: IsoDate };

/** Every measure of the project: of the day and so far, in households, persons and money. */
export function StageCountTable({ table: { project }, asOf }: Props) {
  const t = useTranslations("counts.stages");
  const site = useTranslations("site");
  const nameOf = useMeasureName();
  const locale = useLocale();
  // Money alone counts no households.
  const count = (measure: ToldMeasure, of: "total" | "today", what: "households" | "persons") =>
    measure === "payment" ? site("none") : formatNumber(project[measure][of][what], locale);
  const amount = (measure: ToldMeasure) => {
    const { amountFen } = project[measure].total;
    return amountFen === 0 && !withMoney.includes(measure)
      ? site("none")
      : formatMoney(amountFen, locale);
  };
  return (
    <Section title={t("title")} lead={t("lead", { on: formatDay(asOf, locale) })}>
      <CrossTable<ToldMeasure>
        caption={t("caption")}
        columns={[
          { key: "stage", header: t("stage"), cell: nameOf },
          ...(
            [
              ["today", "today", "households"],
              ["todayPersons", "today", "persons"],
              ["total", "total", "households"],
              ["totalPersons", "total", "persons"],
            ] as const
          ).map(([key, of, what]) => ({
            key,
            header: t(key),
            cell: (measure: ToldMeasure) => count(measure, of, what),
          })),
          { key: "amount", header: t("amount"), cell: amount },
        ]}
        rows={toldMeasures}
        keyOf={(measure) => measure}
      />
    </Section>
  );
}

const withMoney: readonly ToldMeasure[] = ["signed", "decided", "payment"];
