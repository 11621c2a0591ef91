import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./deadline-words.module.css";

const tones = {
  unknown: "plain",
  planned: "plain",
  inProgress: "info",
  nearlyDone: "info",
  done: "good",
} as const;

/** Where a milestone stands, since when, and who says so: our own record or a published source. */
export function MilestoneStatus({ milestone: { state, fact } }: { milestone: MilestoneView }) {
  const t = useTranslations("milestone");
  const locale = useLocale();
  const year = fact.statements.findLast(({ asOfYear }) => asOfYear !== null)?.asOfYear;
  const details = [
    state.startedOn ? t("startedOn", { on: formatDay(state.startedOn, locale) }) : "",
    state.metOn ? t("metOn", { on: formatDay(state.metOn, locale) }) : "",
    state.status === "done" && state.metOn === null ? t("metUndated") : "",
    state.basis === "statement"
      ? year
        ? t("statedAsOf", { year: String(year) })
        : t("stated")
      : "",
    state.basis === "ledger" ? t("counted") : "",
  ].filter(Boolean);
  const isSynthetic =
    state.isSynthetic ||
    (state.basis === "event" && fact.events.some(({ synthetic }) => synthetic));
  return (
    <>
      <Tag tone={tones[state.status]}>{t(`status.${state.status}`)}</Tag>{" "}
      {state.percent !== null && state.status !== "done" ? (
        <b>{formatNumber(state.percent, locale)}%</b>
      ) : null}{" "}
      {isSynthetic ? <SyntheticTag /> : null}
      {details.length > 0 ? (
        <span className={styles.block}>{details.join(t("detailSeparator"))}</span>
      ) : null}
    </>
  );
}
