"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "#components/form/select-field.tsx";
import { parseOwnDays } from "#domain/calendar/own-days.ts";
import { holidayRules, type PlanCalendar, workWeeks } from "#domain/calendar/plan-calendar.ts";
import styles from "../plan-editor.module.css";
import { useWorkWeekWord } from "./use-work-week-word.ts";

/** 工作日历: which weekdays a plan of workdays counts, and whether public holidays among them. */
export function PlanCalendarFields({ calendar }: { calendar: PlanCalendar }) {
  const t = useTranslations("plan.editor");
  const weekWord = useWorkWeekWord();
  const { workWeek, holidays, ownDays } = calendar;
  const weeks = [...new Set([...workWeeks, workWeek])];
  const count = parseOwnDays(ownDays)?.length ?? 0;
  return (
    <>
      <SelectField
        name="workWeek"
        label={t("workWeek")}
        hint={t("workWeekHint")}
        required
        withoutPrompt
        defaultValue={workWeek}
        options={weeks.map((value) => ({ value, label: weekWord(value) }))}
      />
      <SelectField
        name="holidays"
        label={t("holidays")}
        hint={t("holidaysHint")}
        required
        withoutPrompt
        defaultValue={holidays}
        options={holidayRules.map((value) => ({ value, label: t(`holidayRule.${value}`) }))}
      />
      <input type="hidden" name="ownDays" value={ownDays} />
      {count > 0 ? <p className={styles.hint}>{t("ownDays", { count })}</p> : null}
    </>
  );
}
