import { useLocale, useTranslations } from "next-intl";
import { markup } from "#components/markup/markup.ts";
import { Rendered } from "#components/markup/rendered.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ChartTable } from "#domain/dashboard/chart-table.ts";
import { ChartNumbers } from "./chart-numbers.tsx";
import { chartWords } from "./chart-words.ts";
import "./dashboard.css";
import { LiveChart } from "./live-chart.tsx";
import { PictureButton } from "./picture-button.tsx";
import { chartHeight, renderChart } from "./render-chart.ts";
import { renderPatterns } from "./render-patterns.ts";

type Props = { chart: ChartTable; hrefOf: (type: "csv" | "svg") => string };

/**
 * A chart: drawn by the server, to be read without a script and in print; a live one takes its place
 * where it comes near the screen. The same numbers stand beneath it as a table.
 */
export function ChartFigure({ chart, hrefOf }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const words = chartWords(chart, { t, locale });
  const { name, rows } = chart;
  const { rest } = words;
  const isEmpty = rows.every(({ values }) => values.every((value) => !value));
  if (isEmpty) {
    return (
      <Section id={name} title={words.title}>
        <p>{t("dashboard.nothing")}</p>
        {rest ? <p>{rest}</p> : null}
      </Section>
    );
  }
  const drawing = markup`
    <svg class="dash-patterns" width="0" height="0" aria-hidden="true">
      ${renderPatterns(name, chart.series)}
    </svg>
    <svg
      class="dash-drawing" width="100%" height="${chartHeight(chart)}" role="img"
      aria-label="${`${words.title}。${words.lead}`}"
    >${renderChart(chart, words)}</svg>
  `;
  return (
    <Section id={name} title={words.title} lead={words.lead}>
      <figure className="dash-figure">
        <LiveChart
          name={name}
          label={t("dashboard.live", { title: words.title })}
          isStacked={chart.arrangement === "stacked"}
          unit={chart.unit === "percent" ? "%" : ""}
          series={chart.series.map((key) => ({ key, label: words.series(key) }))}
          rows={rows.map((row) => ({ label: words.row(row), values: row.values }))}
        >
          <Rendered as="div" markup={drawing} />
        </LiveChart>
        {rest ? <figcaption>{rest}</figcaption> : null}
      </figure>
      <ChartNumbers chart={chart} words={words} />
      <p className="dash-files">
        <a href={hrefOf("csv")}>{t("dashboard.csv")}</a>
        <a href={hrefOf("svg")}>{t("dashboard.svg")}</a>
        <PictureButton name={name} href={hrefOf("svg")} label={t("dashboard.png")} />
      </p>
    </Section>
  );
}
