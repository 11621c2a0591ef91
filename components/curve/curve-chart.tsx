import { useLocale, useTranslations } from "next-intl";
import type { ProjectCurve } from "#domain/portfolio/project-curve.ts";
import { layoutCurve } from "#domain/timeline/curve-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { formatPercentRange } from "#i18n/format-percent-range.ts";
import styles from "./curve-chart.module.css";
import { chartHeight } from "./curve-dimensions.ts";
import { CurveGrid } from "./curve-grid.tsx";
import { CurveLegends } from "./curve-legends.tsx";
import { CurveLines } from "./curve-lines.tsx";

type Props = { curve: ProjectCurve; planned: number | null };

/** The S-curves of a project as one drawing; the table of months beside it says the same. */
export function CurveChart({ curve, planned }: Props) {
  const t = useTranslations("curve");
  const site = useTranslations("site");
  const locale = useLocale();
  const layout = layoutCurve(curve);
  const percent = (value: number | null) =>
    value === null ? "—" : `${formatNumber(value, locale)}%`;
  const description = t("describe", {
    on: formatDay(curve.asOf, locale),
    reported: percent(curve.reported.at(-1)?.percent ?? null),
    planned: percent(planned),
    weighted: formatPercentRange(curve.weighted, site, locale),
  });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        width="100%"
        height={chartHeight}
        role="img"
        aria-label={description}
      >
        <CurveGrid ticks={layout.ticks} today={layout.today} asOf={curve.asOf} />
        <CurveLines layout={layout} />
        <CurveLegends layout={layout} deadline={curve.deadline} />
      </svg>
      <figcaption className={styles.key}>{t("key")}</figcaption>
    </figure>
  );
}
