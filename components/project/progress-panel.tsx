import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Percent } from "#components/ui/percent.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { syntheticMark } from "#domain/core/synthetic-mark.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { formatPercentRange } from "#i18n/format-percent-range.ts";
import styles from "./progress-panel.module.css";

type Props = {
  view: ProjectView;
  /** Smaller, and on a phone one under another. */
  isCompact?: boolean;
};

/** The three views of one project side by side: reported, milestone-weighted, planned. */
export function ProgressPanel({ view, isCompact = false }: Props) {
  const t = useTranslations("project");
  const site = useTranslations("site");
  const locale = useLocale();
  const { reported, weighted, planned } = view;
  const size = isCompact ? "medium" : "large";
  const mark = syntheticMark(generated(view));
  const isMarked = mark === "items";
  return (
    <div className={styles.panel}>
      <KeyFigures isCompact={isCompact}>
        <KeyFigure
          size={size}
          label={t("field.reported")}
          value={<Percent value={reported?.percent ?? null} />}
          note={<ReportedNote view={view} isMarked={isMarked} />}
        />
        <KeyFigure
          size={size}
          label={t("field.planned")}
          value={<Percent value={planned} />}
          note={<PlannedNote view={view} isMarked={isMarked} />}
        />
        <KeyFigure
          size={size}
          label={t("field.weighted")}
          value={formatPercentRange(weighted.percent, site, locale)}
          note={<WeightedNote view={view} isMarked={isMarked} />}
        />
      </KeyFigures>
      <Bar view={view} />
      <p className={styles.key}>
        {reported === null ? null : <BarKey view={view} />}{" "}
        {mark === "block" ? <SyntheticTag of="all" /> : null}
      </p>
      <GapNotice view={view} />
    </div>
  );
}

/** Of each figure that is there, whether it was generated. */
function generated({ reported, planned, weighted, baseline }: ProjectView): boolean[] {
  const isPlanSynthetic = baseline?.synthetic ?? false;
  return [
    ...(reported === null ? [] : [reported.report?.synthetic ?? false]),
    ...(planned === null ? [] : [isPlanSynthetic]),
    ...(weighted.percent === null ? [] : [isPlanSynthetic]),
  ];
}

type NoteProps = {
  view: ProjectView;
  /** A generated figure says so for itself. */
  isMarked: boolean;
};

/** Of which day the plan is, and what it was on the day the report beside it speaks of. */
function PlannedNote({ view, isMarked }: NoteProps) {
  const { asOf, planned, reported, baseline } = view;
  const t = useTranslations("project");
  const locale = useLocale();
  if (planned === null) return t("noPlan");
  const { asOfOn = null, planned: then = null } = reported ?? {};
  return (
    <>
      {t("reportedOn", { on: formatDay(asOf, locale) })}
      {then !== null && asOfOn !== null && asOfOn !== asOf
        ? ` · ${t("plannedThen", { on: formatDay(asOfOn, locale), percent: formatNumber(then, locale) })}`
        : null}{" "}
      {isMarked && baseline?.synthetic ? <SyntheticTag /> : null}
    </>
  );
}

function Bar({ view }: { view: ProjectView }) {
  const t = useTranslations("project");
  const locale = useLocale();
  const { reported } = view;
  if (reported === null) return null;
  const { percent: planned, day } = planBeside(view);
  const said = formatNumber(reported.percent, locale);
  const label =
    planned === null
      ? t("bar", { reported: said })
      : t("barWithPlan", { reported: said, planned: formatNumber(planned, locale), day });
  return <ProgressBar percent={reported.percent} planned={planned} label={label} />;
}

function BarKey({ view }: { view: ProjectView }) {
  const t = useTranslations("project");
  const { percent: planned, day } = planBeside(view);
  return planned === null ? t("barKey") : t("barKeyWithPlan", { day });
}

/** Whose figure it is and of which day; a source without a day says so. */
function ReportedNote({ view: { reported }, isMarked }: NoteProps) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (reported === null) return t("noReported");
  const { basis, asOfOn, status, report } = reported;
  return (
    <>
      {t(`basis.${basis}`)}
      {" · "}
      {asOfOn ? t("reportedOn", { on: formatDay(asOfOn, locale) }) : t("reportedUndated")}
      {status ? ` · ${t(`reportStatus.${status}`)}` : null}{" "}
      {isMarked && report?.synthetic ? <SyntheticTag /> : null}
    </>
  );
}

/** What of the weighted figure is not known, and what its weights are. */
function WeightedNote({ view: { weighted, baseline }, isMarked }: NoteProps) {
  const t = useTranslations("project");
  if (weighted.percent === null) return t("noWeights");
  const { normalised, unknown } = weighted;
  return (
    <>
      {unknown > 0 ? t("weightsUnknown", { count: unknown }) : null}{" "}
      {normalised ? t("weightsNormalised") : null}{" "}
      {isMarked && baseline?.synthetic ? <SyntheticTag /> : null}
    </>
  );
}

function GapNotice({ view: { gap, weighted } }: { view: ProjectView }) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (gap === null) return null;
  const points = formatNumber(gap, locale);
  const count = weighted.unknown;
  return <Notice tone="info" title={t("gapFlag", { points, count })} />;
}
