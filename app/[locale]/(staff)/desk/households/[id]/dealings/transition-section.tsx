import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import {
  type TransitionClock,
  transitionClock,
} from "#domain/household/compensation/transition-clock.ts";
import type { StageDays } from "#domain/household/stage/household-event.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatMoney } from "#i18n/format-money.ts";
import type { Compensation } from "./read-compensation.ts";

type Props = { compensation: Pick<Compensation, "agreement" | "days">; asOf: IsoDate };

/** How the transition of a household stands: when it is due, and what being late costs on top. */
export function TransitionSection({ compensation: { agreement, days }, asOf }: Props) {
  const t = useTranslations("compensation.clock");
  const months = agreement?.transitionMonths ?? null;
  if (agreement === null || months === null) {
    return (
      <Section id="transition" title={t("title")}>
        <p>{t("notAgreed")}</p>
      </Section>
    );
  }
  const clock = transitionClock(
    {
      vacatedOn: days.vacated ?? null,
      agreedMonths: months,
      monthlyAllowanceFen: agreement.monthlyAllowanceFen ?? 0,
      stoppedOn: endOfTransition(days),
    },
    asOf,
  );
  return (
    <Section id="transition" title={t("title")}>
      <p>
        <Tag tone={tones[clock.state]}>{t(`state.${clock.state}`)}</Tag>{" "}
        <ClockSentence clock={clock} months={months} from={days.vacated} />
      </p>
    </Section>
  );
}

const tones = { notStarted: "plain", running: "info", overdue: "bad", stopped: "good" } as const;

/** The day the new home was handed over or the money settled, whichever came first. */
function endOfTransition({ handedOver, settled }: StageDays): IsoDate | null {
  return [handedOver, settled].filter((on) => on !== undefined).sort()[0] ?? null;
}

type SentenceProps = { clock: TransitionClock; months: number; from: IsoDate | undefined };

function ClockSentence({ clock, months, from }: SentenceProps) {
  const t = useTranslations("compensation.clock");
  const locale = useLocale();
  const { state, dueOn, daysLeft, daysOver, monthsOver, extraAllowanceFen } = clock;
  if (dueOn === null || from === undefined) return t("notStarted", { months });
  const known = { from: formatDay(from, locale), months, due: formatDay(dueOn, locale) };
  if (state === "running") return t("running", { ...known, days: daysLeft });
  const late = { days: daysOver, over: monthsOver, amount: formatMoney(extraAllowanceFen, locale) };
  if (state === "overdue") return t("overdue", { ...known, ...late });
  return daysOver > 0 ? t("stoppedLate", { ...known, ...late }) : t("stopped", known);
}
