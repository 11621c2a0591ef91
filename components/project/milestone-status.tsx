import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { decidingRecords } from "#domain/milestone/deciding-records.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./deadline-words.module.css";
import { MilestoneCounts } from "./milestone-counts.tsx";
import { StatedWords } from "./stated-words.tsx";

const tones = {
  unknown: "plain",
  planned: "plain",
  inProgress: "info",
  nearlyDone: "info",
  done: "good",
} as const;

/**
 * Where a milestone stands and since when; below it what the ledger counts and what published
 * sources say, whoever decided it.
 */
export function MilestoneStatus({ milestone }: { milestone: MilestoneView }) {
  const t = useTranslations("milestone");
  const locale = useLocale();
  const { state, fact, ledger } = milestone;
  const { last } = decidingRecords(fact.events);
  const isCounted = state.basis === "ledger";
  const isSynthetic = isCounted ? state.isSynthetic : state.basis === "event" && last?.synthetic;
  return (
    <>
      <Tag tone={tones[state.status]}>{t(`status.${state.status}`)}</Tag>{" "}
      {state.percent !== null && state.status !== "done" ? (
        <b>{formatNumber(state.percent, locale)}%</b>
      ) : null}{" "}
      {isSynthetic ? <SyntheticTag of={isCounted ? "part" : "one"} /> : null}
      <Days milestone={milestone} />
      {ledger ? <MilestoneCounts ledger={ledger} /> : null}
      <StatedWords statements={fact.statements} />
    </>
  );
}

/** Since when, and on which day it was met; the start says by itself when it was generated. */
function Days({ milestone: { state, fact } }: { milestone: MilestoneView }) {
  const t = useTranslations("milestone");
  const locale = useLocale();
  const { last, start } = decidingRecords(fact.events);
  const { startedOn, metOn } = state;
  const isUndated = state.status === "done" && metOn === null;
  if (startedOn === null && metOn === null && !isUndated) return null;
  const isStartSynthetic = start?.synthetic && start.on === startedOn && !last?.synthetic;
  return (
    <span className={styles.block}>
      {startedOn ? t("startedOn", { on: formatDay(startedOn, locale) }) : null}{" "}
      {isStartSynthetic ? <SyntheticTag /> : null}
      {startedOn && (metOn || isUndated) ? t("detailSeparator") : null}
      {metOn ? t("metOn", { on: formatDay(metOn, locale) }) : null}
      {isUndated ? t("metUndated") : null}
    </span>
  );
}
