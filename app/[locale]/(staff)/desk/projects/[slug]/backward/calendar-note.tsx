import { useTranslations } from "next-intl";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import type { LadderStep } from "#domain/backward-schedule.ts";
import type { ProjectSchedule } from "#domain/project-schedule.ts";
import { unloadedYears } from "#domain/working-calendar.ts";
import styles from "./ladder.module.css";

type Props = { schedule: ProjectSchedule; steps: readonly LadderStep[] };

/** What the days of the ladder count, and the years whose holidays nobody has published yet. */
export function CalendarNote({ schedule, steps }: Props) {
  const t = useTranslations("plan.calendar");
  const { unit } = schedule.arithmetic;
  const lastOn = steps
    .map(({ latestFinishOn }) => latestFinishOn ?? schedule.statusOn)
    .sort()
    .at(-1);
  const years =
    unit === "workday" && lastOn ? unloadedYears(workingCalendar, schedule.startOn, lastOn) : [];
  return (
    <p className={styles.note}>
      {t(unit)} {years.length > 0 ? t("unpublished", { years: years.join(" ") }) : null}
    </p>
  );
}
