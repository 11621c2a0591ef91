import { createTranslator } from "next-intl";
import type { PublicChange } from "#domain/public/public-change.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

/** A change in one sentence, and what more is to be said of it. */
export type ChangeWords = { readonly what: string; readonly more: readonly string[] };

/**
 * A public change in words, the same on the page and in the feeds.
 *
 * @example
 * changeWords(moved, "zh") //=> { what: "“开门营业”的时限由力争2015年6月调为…", more: ["推迟 31 天", …] }
 */
export function changeWords(change: PublicChange, locale: Locale): ChangeWords {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "publicChanges" });
  switch (change.code) {
    case "deadlineSet":
      return only(
        t("deadlineSet", {
          milestone: change.milestone[locale],
          label: change.deadline.label[locale],
        }),
      );
    case "deadlineMoved":
      return movedWords(change, locale);
    case "milestoneMet":
      return only(
        t("milestoneMet", {
          milestone: change.milestone[locale],
          on: formatDay(change.metOn, locale),
        }),
      );
    case "milestoneReopened":
      return only(
        t("milestoneReopened", {
          milestone: change.milestone[locale],
          metOn: change.metOn === null ? "none" : formatDay(change.metOn, locale),
        }),
      );
    case "percentCorrected":
      return only(
        t("percentCorrected", {
          asOf: formatDay(change.asOfOn, locale),
          from: formatNumber(change.from, locale),
          to: formatNumber(change.to, locale),
        }),
      );
    case "textWithdrawn":
      return only(t("textWithdrawn", { what: messages.withdrawal.what[change.text] }));
    default:
      return only(t(change.code));
  }
}

const only = (what: string): ChangeWords => ({ what, more: [] });

/** By how much, and why; where the reason may not be read, that it is being reviewed or is not public. */
function movedWords(
  change: Extract<PublicChange, { code: "deadlineMoved" }>,
  locale: Locale,
): ChangeWords {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "publicChanges" });
  const { before, after, days } = change.move;
  const what = t("deadlineMoved", {
    milestone: change.milestone[locale],
    before: before.label[locale],
    after: after.label[locale],
  });
  const slip =
    days === null
      ? []
      : [days === 0 ? t("same") : t(days > 0 ? "later" : "earlier", { days: Math.abs(days) })];
  const { reason, reasonHeld } = after;
  if (reasonHeld) return { what, more: [...slip, messages.deadline.reasonHeld[reasonHeld]] };
  return { what, more: reason === null ? slip : [...slip, t("reason", { reason })] };
}
