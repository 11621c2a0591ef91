import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import {
  type FinishForecast,
  fewestIntervals,
  type SpreadForecast,
} from "#domain/forecast/finish-forecast.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** Earned schedule figure by figure, each with how it is worked out; or why there is none. */
export function EarnedSchedule({ view: { forecast, reported } }: { view: ProjectView }) {
  const t = useTranslations("curve.forecast");
  const locale = useLocale();
  if (forecast.kind === "none") return <NoForecast forecast={forecast} />;
  if (forecast.kind === "finished") {
    const { finishOn } = forecast;
    const said = finishOn
      ? t("finished", { on: formatDay(finishOn, locale) })
      : t("finishedUndated");
    return <Notice tone="info" title={said} />;
  }
  return (
    <>
      {reported?.asOfOn ? <p>{t("asOf", { on: formatDay(reported.asOfOn, locale) })}</p> : null}
      <Figures forecast={forecast} />
      <p>{t("rule", { paused: forecast.pausedDays })}</p>
      {forecast.cannotBeMet ? <Notice tone="info" title={t("cannotBeMet")} /> : null}
      {forecast.noSpreadReason ? (
        <Notice
          tone="info"
          title={t(`spread.${forecast.noSpreadReason}`, {
            count: forecast.intervals,
            least: fewestIntervals,
          })}
        />
      ) : null}
    </>
  );
}

function NoForecast({ forecast }: { forecast: Extract<FinishForecast, { kind: "none" }> }) {
  const t = useTranslations("curve.forecast");
  const locale = useLocale();
  const said =
    forecast.reason === "beforePlan"
      ? t("none.beforePlan", { on: formatDay(forecast.plannedFromOn, locale) })
      : t(`none.${forecast.reason}`);
  return <Notice tone="info" title={said} />;
}

const names = ["es", "at", "sv", "spi", "pd", "tspi", "p50", "p85"] as const;
type Name = (typeof names)[number];

function Figures({ forecast }: { forecast: SpreadForecast }) {
  const t = useTranslations("curve.forecast");
  const site = useTranslations("site");
  const locale = useLocale();
  const days = (value: number) => t("days", { days: Math.round(value * 10) / 10 });
  const values: Record<Name, string | null> = {
    es: days(forecast.earnedSchedule),
    at: days(forecast.actualTime),
    sv: days(forecast.scheduleVariance),
    spi: formatNumber(forecast.spi, locale),
    pd: days(forecast.plannedDuration),
    tspi: forecast.toCompleteIndex === null ? null : formatNumber(forecast.toCompleteIndex, locale),
    p50: formatDay(forecast.p50On, locale),
    p85: forecast.p85On && formatDay(forecast.p85On, locale),
  };
  const columns: Column<Name>[] = [
    { key: "figure", header: t("figure"), cell: (name) => t(`name.${name}`) },
    {
      key: "value",
      header: t("value"),
      isNumeric: true,
      cell: (name) => values[name] ?? site("none"),
    },
    { key: "formula", header: t("formula"), cell: (name) => t(`how.${name}`) },
  ];
  return (
    <DataTable
      caption={t("table")}
      columns={columns}
      rows={names}
      keyOf={(name) => name}
      empty={site("none")}
    />
  );
}
