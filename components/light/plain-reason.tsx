import { useLocale, useTranslations } from "next-intl";
import type { Light, LightReason } from "#domain/light/light.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

type Props = {
  light: Light;
  /** The name of a milestone in the reader's language. */
  nameOf: (milestoneId: string) => string;
};

/**
 * The first reason of a light as one would say it to a neighbour; all of them, with their figures,
 * stand on the page of the project.
 */
export function PlainReason({ light, nameOf }: Props) {
  const t = useTranslations("light.plain");
  const locale = useLocale();
  const [reason] = light.reasons;
  if (!reason) return null;
  return t(plainCode(reason), {
    milestone: "milestoneId" in reason ? nameOf(reason.milestoneId) : "",
    days: "days" in reason ? reason.days : 0,
    points: "points" in reason ? formatNumber(Math.abs(reason.points), locale) : "",
    on: "startOn" in reason ? formatDay(reason.startOn, locale) : "",
  });
}

function plainCode(reason: LightReason) {
  switch (reason.code) {
    case "onPlan":
      return reason.points < 0 ? "ahead" : reason.points === 0 ? "exact" : "onPlan";
    case "finished":
      if (reason.daysLate === null) return "finished";
      return reason.daysLate > 0 ? "finishedLate" : "finishedOnTime";
    case "forecastP50Late":
    case "signingP50Late":
      return "likelyLate";
    case "forecastP85Late":
    case "signingP85Late":
      return "maybeLate";
    case "noReportSinceStart":
      return "noReport";
    case "paceNeeded":
      return "noBaseline";
    default:
      return reason.code;
  }
}
