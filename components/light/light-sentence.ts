import type { useTranslations } from "next-intl";
import { daysBetween } from "#domain/calendar/calendar-day.ts";
import type { LightReason } from "#domain/light/light.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";

export type LightWords = {
  t: ReturnType<typeof useTranslations<"light">>;
  locale: Locale;
  /** The name of a milestone in the reader's language. */
  nameOf: (milestoneId: string) => string;
};

/**
 * The reasons of a light as sentences, one for each colour among them: "红灯：落后序时进度 34.2
 * 个百分点；节点“拆迁”已逾期 40 天".
 */
export function lightSentences(reasons: readonly LightReason[], words: LightWords) {
  const { t } = words;
  const byColour = Map.groupBy(reasons, ({ colour }) => colour);
  return Array.from(byColour, ([colour, same]) => {
    const reason = same.map((one) => reasonText(one, words)).join(t("separator"));
    return { colour, reason, sentence: t("sentence", { name: t(`name.${colour}`), reason }) };
  });
}

function reasonText(reason: LightReason, { t, locale, nameOf }: LightWords): string {
  switch (reason.code) {
    case "gap":
    case "onPlan":
      return judgedText(reason, { t, locale });
    case "milestoneOverdue":
      return t("reason.milestoneOverdue", {
        milestone: nameOf(reason.milestoneId),
        days: reason.days,
      });
    case "startMissed":
      return t("reason.startMissed", {
        milestone: nameOf(reason.milestoneId),
        since: formatDay(reason.since, locale),
      });
    case "notYetDue":
    case "begunEarly":
    case "noReportSinceStart":
      return t(`reason.${reason.code}`, { startOn: formatDay(reason.startOn, locale) });
    case "paceNeeded":
      return t("reason.paceNeeded", {
        days: reason.days,
        points: formatNumber(reason.points, locale),
        rate: formatNumber(reason.rate, locale),
        per: reason.per,
      });
    case "finished":
      return finishedText(reason.daysLate, t);
    case "stale":
    case "forecastP50Late":
    case "forecastP85Late":
    case "signingP50Late":
    case "signingP85Late":
      return t(`reason.${reason.code}`, { days: reason.days });
    case "negativeFloat":
      return t("reason.negativeFloat", { days: reason.days, unit: reason.unit });
    default:
      return t(`reason.${reason.code}`);
  }
}

/** How far behind, by the report of which day, and how many days have passed since. */
function judgedText(
  reason: Extract<LightReason, { reportOn: string }>,
  { t, locale }: Pick<LightWords, "t" | "locale">,
): string {
  const { points, reportOn, asOf } = reason;
  const code = points < 0 ? "ahead" : reason.code;
  return t("judged", {
    judgement: t(`reason.${code}`, { points: formatNumber(Math.abs(points), locale) }),
    on: formatDay(reportOn, locale),
    asOf: formatDay(asOf, locale),
    days: daysBetween(reportOn, asOf),
  });
}

function finishedText(daysLate: number | null, t: LightWords["t"]): string {
  if (daysLate === null) return t("reason.finishedUndated");
  return daysLate > 0 ? t("reason.finishedLate", { days: daysLate }) : t("reason.finishedOnTime");
}
