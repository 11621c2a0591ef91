import { createTranslator } from "next-intl";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { MilestoneEvent } from "#domain/milestone/milestone.ts";
import { formatNumber } from "./format-number.ts";
import { defaultLocale } from "./locales.ts";
import { messagesOf } from "./messages.ts";

type Recorded = { readonly name: Bilingual; readonly events: readonly MilestoneEvent[] };

/**
 * What was done, in the language of the office, from the milestones recorded with a report; null
 * where none was.
 *
 * @example
 * milestonesDone([{ name: { zh: "主体封顶", en: "…" }, events: [{ kind: "met", … }] }]) //=> "主体封顶：已完成"
 */
export function milestonesDone(recorded: readonly Recorded[]): string | null {
  const locale = defaultLocale;
  const messages = messagesOf(locale);
  const t = createTranslator({ locale, messages, namespace: "report.milestones" });
  const lines = recorded.flatMap(({ name, events }) =>
    events.map(({ kind, percent }) => {
      const reached = percent === null ? "" : formatNumber(percent, locale);
      return t("line", { name: name[locale], kind, percent: reached });
    }),
  );
  return lines.length === 0 ? null : lines.join(t("and"));
}
