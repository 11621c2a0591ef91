import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { nameById } from "#domain/portfolio/view-milestone.ts";
import type { DeadlineConflict, WayOut } from "#domain/schedule/backward-schedule.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./ladder.module.css";

type Props = {
  conflict: DeadlineConflict;
  unit: DurationUnit;
  milestones: readonly MilestoneView[];
  /** The address of the deadlines, for whoever may move them; else null. */
  moveAt: string | null;
};

/** A deadline that cannot be met as things stand, and the two ways out. */
export function ConflictNotice({ conflict, unit, milestones, moveAt }: Props) {
  const t = useTranslations("plan.backward");
  const locale = useLocale();
  const { deadlineOf, deadlineOn, earlyFinishOn, days } = conflict;
  const nameOf = (id: string) => nameById(milestones, id)?.[locale];
  const said = {
    deadline: formatDay(deadlineOn, locale),
    finish: formatDay(earlyFinishOn, locale),
    days: t(`days.${unit}`, { days }),
  };
  return (
    <Notice
      tone="error"
      title={
        deadlineOf === null
          ? t("wholeLate", said)
          : t("late", { ...said, milestone: nameOf(deadlineOf) ?? deadlineOf })
      }
    >
      <p>{t(conflict.isOver ? "isOver" : "negativeFloat", { days: said.days })}</p>
      <ol className={styles.waysOut}>
        {conflict.waysOut.map((way) => (
          <li key={way.code}>
            <WayOutText way={way} unit={unit} nameOf={nameOf} />{" "}
            {way.code === "moveDeadline" && moveAt !== null && deadlineOf !== null ? (
              <a href={`${moveAt}/${deadlineOf}`}>{t("toDeadline")}</a>
            ) : null}
          </li>
        ))}
      </ol>
    </Notice>
  );
}

function WayOutText({
  way,
  unit,
  nameOf,
}: {
  way: WayOut;
  unit: DurationUnit;
  nameOf: (id: string) => string | undefined;
}) {
  const t = useTranslations("plan.backward");
  const locale = useLocale();
  const days = t(`days.${unit}`, { days: way.days });
  if (way.code === "moveDeadline") {
    return t("moveDeadline", { days, to: formatDay(way.toOn, locale) });
  }
  const path = way.activityIds.map((id) => nameOf(id) ?? id).join(" → ");
  return t(way.activityIds.length > 1 ? "shortenPath" : "shortenOne", { days, path });
}
