import { useLocale, useTranslations } from "next-intl";
import { RemainingDays } from "#components/milestone/deadline-text.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./promise-words.module.css";

/** What was promised of a milestone: its words, the days to go, and whether it ever moved. */
export function PromiseWords({ milestone }: { milestone: MilestoneView }) {
  const t = useTranslations("standing");
  const locale = useLocale();
  const { deadline, daysLeft, daysOverdue, state } = milestone;
  if (state.status === "done") {
    return state.metOn ? t("metOn", { on: formatDay(state.metOn, locale) }) : t("met");
  }
  if (deadline.current === null) return t("noDay");
  const { moves, totalDaysSlipped } = deadline;
  return (
    <>
      <b>{deadline.current.label[locale]}</b>
      {t("separator")}
      {daysLeft === null && daysOverdue === 0 ? (
        t("noLastDay")
      ) : (
        <span className={daysOverdue > 0 ? styles.late : styles.days}>
          <RemainingDays daysLeft={daysLeft} daysOverdue={daysOverdue} />
        </span>
      )}
      {t("separator")}
      {t("moved", { moves, days: Math.abs(totalDaysSlipped), way: wayOf(totalDaysSlipped) })}
    </>
  );
}

function wayOf(days: number): "later" | "earlier" | "same" {
  if (days === 0) return "same";
  return days > 0 ? "later" : "earlier";
}
