import { createTranslator } from "next-intl";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Deadline } from "#domain/milestone/deadline.ts";
import { dayNaming } from "#domain/milestone/deadline-interval.ts";
import type { Locale } from "./locales.ts";
import { messagesOf } from "./messages.ts";

/**
 * A deadline in words as a newspaper would print it, in both languages.
 *
 * @example
 * deadlineLabel({ from: "2015-06-01", to: "2015-06-30", precision: "month", commitment: "strive" })
 * //=> { zh: "力争2015年6月", en: "by June 2015, best efforts" }
 */
export function deadlineLabel(deadline: Deadline): Bilingual {
  return { zh: labelIn("zh", deadline), en: labelIn("en", deadline) };
}

function labelIn(locale: Locale, deadline: Deadline): string {
  const t = createTranslator({
    locale,
    messages: messagesOf(locale),
    namespace: "deadline",
  });
  const { precision, commitment } = deadline;
  const on = dayNaming(deadline);
  if (precision === "none" || on === null) {
    if (commitment === null) return t("label.undated");
    return t("label.promised", { promise: t(`promise.${commitment}`), words: t("label.none") });
  }
  const words = t(`label.${precision}`, partsOf(on));
  return commitment === null
    ? words
    : t("label.promised", { promise: t(`promise.${commitment}`), words });
}

/** As text, so that no year is written 2,015. */
function partsOf(on: string) {
  const [year = "", month = "", day = ""] = on.split("-");
  const monthOfYear = Number(month);
  return {
    year,
    month: String(monthOfYear),
    day: String(Number(day)),
    quarter: String(Math.ceil(monthOfYear / 3)),
    half: String(Math.ceil(monthOfYear / 6)),
  };
}
