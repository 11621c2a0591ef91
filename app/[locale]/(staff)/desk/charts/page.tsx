import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { ChartFigure } from "#components/dashboard/chart-figure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { UncomputedList } from "#components/uncomputed/uncomputed-list.tsx";
import { formatDay } from "#i18n/format-day.ts";
import { chartFileQuery } from "./chart-file-query.ts";
import { readCharts } from "./read-charts.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** 图表: what tells more as a chart than as a number, over the whole portfolio. */
export default async function ChartsPage() {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "charts.read");
  const t = await getTranslations("dashboard");
  const href = await deskHref();
  const { asOf, charts, total, uncomputed } = await readCharts(actor);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead", { asOf: formatDay(asOf, locale), count: total })}
      />
      <UncomputedList projects={uncomputed} hrefOf={(slug) => href(`/projects/${slug}`)} />
      {total === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <div className="dash-charts">
          {charts.map((chart) => (
            <ChartFigure
              key={chart.name}
              chart={chart}
              hrefOf={(type) =>
                chartFileQuery.address(href("/charts/file"), { chart: chart.name, type })
              }
            />
          ))}
        </div>
      )}
    </>
  );
}
