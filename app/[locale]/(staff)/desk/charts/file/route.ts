import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { chartWords } from "#components/dashboard/chart-words.ts";
import { renderChartFile } from "#components/dashboard/render-chart-file.ts";
import { csvOf } from "#domain/core/csv.ts";
import { isLocale } from "#i18n/locales.ts";
import { chartFileQuery } from "../chart-file-query.ts";
import { readChart } from "../read-charts.ts";

type Context = { params: Promise<{ locale: string }> };

/** One chart of the page as a file: its numbers, or its drawing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await requireActor(locale, "charts.read");
  const asked = chartFileQuery.read(new URL(request.url).searchParams);
  const { asOf, chart } = await readChart(actor, asked.chart);
  const words = chartWords(chart, { t: await getTranslations({ locale }), locale });
  const t = await getTranslations({ locale, namespace: "dashboard" });
  const isDrawing = asked.type === "svg";
  const body = isDrawing
    ? renderChartFile(chart, words).text
    : csvOf([
        [t("rows"), ...chart.series.map(words.series)],
        ...chart.rows.map((row) => [words.row(row), ...row.values]),
      ]);
  return new Response(body, {
    headers: {
      "Content-Type": isDrawing ? "image/svg+xml; charset=utf-8" : "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="guatu-${chart.name}-${asOf}.${asked.type}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
