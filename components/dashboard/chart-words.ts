import type { useTranslations } from "next-intl";
import type { ChartName, ChartRow, ChartTable } from "#domain/dashboard/chart-table.ts";
import { commitments } from "#domain/milestone/deadline.ts";
import { formatMonth } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";

/** The sentences of a chart in one language. */
export type ChartWords = {
  readonly title: string;
  /** What the rows and the lengths of the bars are. */
  readonly lead: string;
  readonly series: (key: string) => string;
  readonly row: (row: ChartRow) => string;
  readonly value: (value: number | null) => string;
  /** What has no place among the rows; null where all of it has. */
  readonly rest: string | null;
  /** Between two figures of a row. */
  readonly separator: string;
};

type Translator = ReturnType<typeof useTranslations<never>>;
type Key = Parameters<Translator>[0];

/** Where the words stand that are said elsewhere too. */
const elsewhere: Partial<Record<ChartName, string>> = { lights: "light.name" };
const promised: readonly string[] = commitments;
const ownSteps = ["household", "resolved"];

export function chartWords(
  { name, unit, leftOut }: ChartTable,
  { t, locale }: { t: Translator; locale: Locale },
): ChartWords {
  const say = (key: string, values?: { count: number }) => t(key as Key, values);
  const own = `dashboard.${name}`;
  return {
    title: say(`${own}.title`),
    lead: say(`${own}.lead`),
    separator: say("dashboard.separator"),
    rest: leftOut > 0 ? say(`${own}.leftOut`, { count: leftOut }) : null,
    series: (key) => {
      if (name === "deadlines" && promised.includes(key)) return say(`deadline.promise.${key}`);
      return say(`${elsewhere[name] ?? `${own}.series`}.${key}`);
    },
    row: ({ label }) => {
      if (label.kind === "month") return formatMonth(label.on, locale);
      if (label.kind === "named") return label.name[locale];
      const isStage = name === "households" && !ownSteps.includes(label.word);
      return say(`${isStage ? "ledger.stage" : `${own}.row`}.${label.word}`);
    },
    value: (value) => {
      if (value === null) return say("dashboard.unknown");
      return `${formatNumber(value, locale)}${unit === "percent" ? "%" : ""}`;
    },
  };
}
