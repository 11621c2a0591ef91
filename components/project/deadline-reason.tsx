import { useLocale, useTranslations } from "next-intl";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = { deadline: Pick<DeadlineFact, "reason" | "reasonWithdrawnOn"> };

/** Why a deadline was set anew, that nobody said why, or that the reason was withdrawn and when. */
export function DeadlineReason({ deadline: { reason, reasonWithdrawnOn } }: Props) {
  const t = useTranslations("deadline");
  const locale = useLocale();
  if (reasonWithdrawnOn !== null) {
    return t("reasonWithdrawn", { on: formatDay(reasonWithdrawnOn, locale) });
  }
  return reason === null ? t("reasonUnsaid") : t("reason", { reason });
}
