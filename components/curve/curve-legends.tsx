import { useLocale, useTranslations } from "next-intl";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { CurveLayout, CurveMark } from "#domain/timeline/curve-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { formatPercentRange } from "#i18n/format-percent-range.ts";
import styles from "./curve-chart.module.css";
import { besidePlace, dateRows, plotTop, plotY, rowHeight } from "./curve-dimensions.ts";

type Props = { layout: CurveLayout; deadline: DeadlineFact | null };

/** The words of the drawing: names at the ends of the lines, and a row for each date below. */
export function CurveLegends({ layout, deadline }: Props) {
  const [deadlineRow = 0, ...markRows] = dateRows;
  return (
    <g>
      <PlanNames layout={layout} />
      <Figures layout={layout} />
      <Deadline band={layout.deadline} deadline={deadline} y={deadlineRow} />
      {layout.marks.map((mark, index) => (
        <Mark key={`${mark.name} ${mark.on}`} mark={mark} y={markRows[index] ?? 0} />
      ))}
    </g>
  );
}

/** Above the ends of the plans, in rows of their own. */
function PlanNames({ layout }: { layout: CurveLayout }) {
  const t = useTranslations("curve.line");
  return layout.lines.map(({ name, end }) => {
    if (name === "reported") return null;
    const row = name === "original" ? 2 : 3;
    return (
      <g key={name}>
        <line
          className={styles.leader}
          x1={`${end.x}%`}
          x2={`${end.x}%`}
          y1={(row - 1) * rowHeight + 2}
          y2={plotTop + plotY(end.y) - plotY(0)}
        />
        <text className={styles.name} {...besidePlace(end.x)} y={row * rowHeight - 4}>
          {t(name)}
        </text>
      </g>
    );
  });
}

/** Reported and weighted percent: the higher above its place, the lower below or, near the axis, beside. */
function Figures({ layout: { lines, weighted } }: { layout: CurveLayout }) {
  const t = useTranslations("curve");
  const site = useTranslations("site");
  const locale = useLocale();
  const reported = lines.find(({ name }) => name === "reported")?.end;
  const isReportedHigher = (reported?.percent ?? 0) > (weighted?.percent.from ?? 0);
  const above = -9;
  const below = (y: number) => (y > 88 ? 4 : 19);
  return (
    <g>
      {reported ? (
        <text
          className={styles.reportedName}
          {...besidePlace(reported.x)}
          y={plotY(reported.y) + (isReportedHigher ? above : below(reported.y))}
        >
          {t("line.reported", { percent: formatNumber(reported.percent, locale) })}
        </text>
      ) : null}
      {weighted ? (
        <text
          className={styles.name}
          {...besidePlace(weighted.x)}
          y={
            isReportedHigher
              ? plotY(weighted.fromY) + below(weighted.fromY)
              : plotY(weighted.toY) + above
          }
        >
          {t("weighted", { percent: formatPercentRange(weighted.percent, site, locale) })}
        </text>
      ) : null}
    </g>
  );
}

function Deadline({
  band,
  deadline,
  y,
}: {
  band: CurveLayout["deadline"];
  deadline: DeadlineFact | null;
  y: number;
}) {
  const t = useTranslations("curve");
  const locale = useLocale();
  if (band === null || deadline === null) return null;
  const { x, width } = band;
  const end = x + width;
  const place = end > 55 ? { x: `${end}%`, textAnchor: "end" as const } : { x: `${x}%` };
  return (
    <g>
      <rect className={styles.deadline} x={`${x}%`} width={`${width}%`} y={y + 12} height="5" />
      <text className={styles.name} {...place} y={y + 8}>
        {t("deadline", { label: deadline.label[locale] })}
      </text>
    </g>
  );
}

function Mark({ mark, y }: { mark: CurveMark; y: number }) {
  const t = useTranslations("curve");
  const locale = useLocale();
  const { name, on, x, isBeyond } = mark;
  const label = t(`mark.${name}`, { on: formatDay(on, locale) });
  return (
    <g>
      <line className={styles.forecast} x1={`${x}%`} x2={`${x}%`} y1={plotTop} y2={y + 8} />
      <svg x={`${x}%`} y={y + 8} width="1" height="1" overflow="visible" aria-hidden="true">
        <path
          className={styles[name]}
          d={isBeyond ? (x > 0 ? "M-6-5 2 0-6 5Z" : "M6-5-2 0 6 5Z") : "M0-5 5 0 0 5-5 0Z"}
        />
      </svg>
      <text className={styles.name} {...besidePlace(x)} y={y + 12}>
        {isBeyond ? t("beyond", { label }) : label}
      </text>
    </g>
  );
}
