import { useLocale, useTranslations } from "next-intl";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = { deadline: Pick<DeadlineFact, "reason" | "reasonHeld" | "reasonWithdrawnOn"> };

/** Why a deadline was set anew, that nobody said why, that a leader has yet to look at
 * the reason, or that it was withdrawn and when. */
export function DeadlineReason({ deadline: { reason, reasonHeld, reasonWithdrawnOn } }: Props) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  if (reasonWithdrawnOn !== null) {
    return t("reasonWithdrawn", { on: formatDay(reasonWithdrawnOn, locale) });
  }
  if (reasonHeld) return t(`reasonHeld.${reasonHeld}`);
  return reason === null ? t("reasonUnsaid") : t("reason", { reason });
}
