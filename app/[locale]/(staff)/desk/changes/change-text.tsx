import { useLocale, useTranslations } from "next-intl";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { DeadlineReason } from "#components/project/deadline-reason.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectChange } from "#domain/portfolio/portfolio-changes.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { DaysMoved } from "../projects/[slug]/_frame/days-moved.tsx";
import styles from "./changes.module.css";
import { MilestoneChangeText } from "./milestone-change-text.tsx";
import { ReportChangeText } from "./report-change-text.tsx";

type Of<Code extends ProjectChange["code"]> = Extract<ProjectChange, { code: Code }>;

/** One change as a sentence, with its reasons. */
export function ChangeText({ change, view }: { change: ProjectChange; view: ProjectView }) {
  const t = useTranslations("changes");
  switch (change.code) {
    case "projectAdded":
      return t("projectAdded");
    case "lightChanged":
      return <LightChangeText change={change} view={view} />;
    case "overrideEnded":
    case "lightOverridden":
      return <OverrideText change={change} />;
    case "percentChanged":
      return <PercentText change={change} />;
    case "deadlineSet":
    case "deadlineMoved":
      return <DeadlineText change={change} />;
    case "reportFiled":
    case "reportApproved":
    case "reportReturned":
      return <ReportChangeText change={change} view={view} />;
    case "baselineApproved":
      return <BaselineText change={change} />;
    default:
      return <MilestoneChangeText change={change} />;
  }
}

function LightChangeText({ change, view }: { change: Of<"lightChanged">; view: ProjectView }) {
  const t = useTranslations("changes");
  const name = useTranslations("light.name");
  const locale = useLocale();
  return (
    <>
      {t("lightChanged", { from: name(change.from), to: name(change.to) })}
      <span className={styles.quiet}>{t("lightReasons")}</span>
      <LightReasons reasons={change.reasonsTo} nameOf={milestoneNames(view, locale)} />
    </>
  );
}

function OverrideText({
  change: { code, override },
}: {
  change: Of<"lightOverridden" | "overrideEnded">;
}) {
  const t = useTranslations("changes");
  const name = useTranslations("light.name");
  const locale = useLocale();
  const { colour, setBy: person, setOn, expiresOn, reason, synthetic } = override;
  const said = { person, on: formatDay(setOn, locale), reason };
  const until = formatDay(expiresOn, locale);
  if (code === "overrideEnded") {
    return t("overrideEnded", { name: colour === null ? "" : name(colour), person, until });
  }
  return (
    <>
      {colour === null
        ? t("lightRestored", said)
        : t("lightOverridden", {
            ...said,
            name: name(colour),
            until,
          })}{" "}
      {synthetic ? <SyntheticTag /> : null}
    </>
  );
}

function PercentText({ change: { from, to, points } }: { change: Of<"percentChanged"> }) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const said = (percent: number | null) => formatNumber(percent ?? 0, locale);
  if (from === null) return t("percentFirst", { to: said(to) });
  if (to === null) return t("percentGone", { from: said(from) });
  const sign = points !== null && points > 0 ? "+" : "";
  return t("percentChanged", { from: said(from), to: said(to), points: sign + said(points) });
}

function DeadlineText({ change }: { change: Of<"deadlineSet" | "deadlineMoved"> }) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const milestone = nameInPlan(change.milestone)[locale];
  if (change.code === "deadlineSet") {
    return t("deadlineSet", { milestone, label: change.deadline.label[locale] });
  }
  const { before, after, days } = change.move;
  return (
    <>
      {t("deadlineMoved", { milestone, before: before.label[locale], after: after.label[locale] })}{" "}
      <DaysMoved days={days} />
      <span className={styles.quiet}>
        <DeadlineReason deadline={after} />
      </span>
    </>
  );
}

function BaselineText({ change: { baseline } }: { change: Of<"baselineApproved"> }) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const { approvedBy: person, approvedOn, name, reason, synthetic } = baseline;
  return (
    <>
      {t("baselineApproved", { person, on: formatDay(approvedOn, locale), name, reason })}{" "}
      {synthetic ? <SyntheticTag /> : null}
    </>
  );
}
