import "server-only";
import { createTranslator } from "next-intl";
import type { DeadlineRecord, MilestoneRecord } from "#domain/open-data/milestone-record.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

/**
 * A deadline with its history, a line for each thing that is known: "时限：力争2015年6月（2015-06-01 至
 * 2015-06-30）", then the first deadline, how often it moved and why. The days are given as they
 * are meant: where a format wants one day, its reader finds here that a whole month was promised.
 */
export function deadlineWords(milestone: MilestoneRecord, locale: Locale): string {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "openData.deadline" });
  const { original, current, moves, daysSlipped, status } = milestone;
  const lines = [t("status", { status: messages.milestone.status[status] })];
  if (current !== null) {
    lines.unshift(t("current", { label: current.label[locale] }) + daysOf(current, locale));
    if (moves > 0 && original !== null) {
      lines.push(t("original", { label: original.label[locale] }) + daysOf(original, locale));
      lines.push(t("moved", { moves, days: daysSlipped }));
    }
    if (current.reason !== null) lines.push(t("reason", { reason: current.reason }));
  }
  return lines.join("\n");
}

function daysOf({ from, to }: DeadlineRecord, locale: Locale): string {
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "openData.deadline" });
  if (to === null) return "";
  return from === null ? t("until", { to }) : t("interval", { from, to });
}
