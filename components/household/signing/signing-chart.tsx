import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  layoutSigning,
  type SigningChartLayout,
  type SigningDay,
} from "#domain/household/signing/signing-chart.ts";
import type { SigningProgress } from "#domain/household/signing/signing-progress.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./signing-chart.module.css";
import {
  barsHeight,
  barsTop,
  signingChartHeight,
  totalHeight,
  totalTop,
} from "./signing-dimensions.ts";
import { SigningGrid } from "./signing-grid.tsx";

type Props = {
  households: number;
  signing: SigningProgress;
  days: readonly SigningDay[];
  asOf: IsoDate;
};

/** Signed so far and on each day as one drawing; the table of days says the same. */
export function SigningChart({ households, signing, days, asOf }: Props) {
  const t = useTranslations("counts.chart");
  const locale = useLocale();
  if (days.length === 0) return <EmptyState title={t("nothing")} />;
  const { target, fromOn, toOn, rate } = signing;
  const layout = layoutSigning({ households, target, days, asOf, fromOn, toOn });
  const description = t("describe", {
    on: formatDay(asOf, locale),
    signed: rate.numerator,
    count: households,
    target,
  });
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        width="100%"
        height={signingChartHeight}
        role="img"
        aria-label={description}
      >
        <SigningGrid
          layout={layout}
          households={households}
          threshold={{ percent: signing.thresholdPercent, target }}
          asOf={asOf}
          toOn={toOn}
        />
        <Total layout={layout} />
        <Bars layout={layout} />
      </svg>
      <figcaption className={styles.key}>{t("key")}</figcaption>
    </figure>
  );
}

function Total({ layout: { steps } }: { layout: SigningChartLayout }) {
  return (
    <svg
      y={totalTop}
      width="100%"
      height={totalHeight}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      <path
        className={styles.total}
        d={`M${steps.map(({ x, y }) => `${x} ${y}`).join("L")}`}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function Bars({ layout: { bars } }: { layout: SigningChartLayout }) {
  return (
    <g>
      {bars.map(({ on, x, width, height }) => (
        <rect
          key={on}
          className={styles.bar}
          x={`${x}%`}
          width={`${width}%`}
          y={barsTop + barsHeight * (1 - height / 100)}
          height={(barsHeight * height) / 100}
        />
      ))}
    </g>
  );
}
