import { useLocale, useTranslations } from "next-intl";
import { Tag } from "#components/ui/tag.tsx";
import type { DurationUnit } from "#domain/calendar/duration-unit.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { groupOf } from "#domain/portfolio/view-milestone.ts";
import type { LadderStep } from "#domain/schedule/backward-schedule.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./ladder.module.css";

type Props = {
  steps: readonly LadderStep[];
  unit: DurationUnit;
  milestones: readonly MilestoneView[];
};

/** The rungs in the order they must be climbed: the day on the left, what must begin on it beside. */
export function Ladder({ steps, unit, milestones }: Props) {
  const t = useTranslations("plan.backward");
  return (
    <ol className={styles.ladder} aria-label={t("ladder")}>
      {steps.map((step) => {
        const milestone = milestones.find(({ fact }) => fact.id === step.id);
        return milestone ? (
          <Rung key={step.id} step={step} unit={unit} milestone={milestone} />
        ) : null;
      })}
    </ol>
  );
}

type RungProps = { step: LadderStep; unit: DurationUnit; milestone: MilestoneView };

function Rung({ step, unit, milestone }: RungProps) {
  const t = useTranslations("plan.backward");
  const locale = useLocale();
  const on = step.latestStartOn ?? step.latestFinishOn ?? milestone.state.metOn;
  const { label } = milestone.deadline.current ?? {};
  return (
    <li className={`${styles.rung} ${styles[toneOf(step)]}`}>
      <p className={styles.day}>
        <span className={styles.what}>{t(`what.${step.state}`)}</span>{" "}
        {on ? formatDay(on, locale) : "—"}
      </p>
      <div className={styles.work}>
        <h3>
          {milestone.fact.name[locale]} <GroupWord milestone={milestone} />
        </h3>
        <p className={styles.sentence}>
          <Sentence step={step} unit={unit} />
        </p>
        <p className={styles.quiet}>
          {step.latestFinishOn && step.state === "notStarted"
            ? t("latestFinish", { on: formatDay(step.latestFinishOn, locale) })
            : null}{" "}
          {label ? t("deadline", { label: label[locale] }) : null}
        </p>
      </div>
      <FloatTag step={step} unit={unit} />
    </li>
  );
}

/** The rungs are in the order of their days, so each says its group. */
function GroupWord({ milestone }: Pick<RungProps, "milestone">) {
  const name = groupOf(milestone);
  return name === "" ? null : <span className={styles.quiet}>{name}</span>;
}

/** 最迟开始 2015-08-12，还可拖 17 天: what the day means for today. */
function Sentence({ step, unit }: { step: LadderStep; unit: DurationUnit }) {
  const t = useTranslations("plan.backward");
  const { state, daysToLatestStart: left, totalFloat } = step;
  if (state !== "notStarted" || left === null) return t(`sentence.${state}`);
  if (left === 0) return t("sentence.today");
  const days = t(`days.${unit}`, { days: Math.abs(left) });
  if (left < 0) return t("sentence.past", { days });
  return (totalFloat ?? 0) < 0 ? t("sentence.blocked", { days }) : t("sentence.mayWait", { days });
}

function FloatTag({ step: { totalFloat }, unit }: { step: LadderStep; unit: DurationUnit }) {
  const t = useTranslations("plan.backward");
  if (totalFloat === null) return null;
  const days = t(`days.${unit}`, { days: totalFloat });
  return (
    <Tag tone={totalFloat < 0 ? "bad" : totalFloat === 0 ? "warn" : "plain"}>
      {t("float", { days })}
    </Tag>
  );
}

/** Red is past its latest start, or under way and too late; what only waits for such work is not. */
function toneOf({ state, isPastLatestStart, totalFloat }: LadderStep) {
  if (state === "done") return "done";
  const isLate = state === "inProgress" && (totalFloat ?? 0) < 0;
  return isPastLatestStart || isLate ? "past" : "ahead";
}
