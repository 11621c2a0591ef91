import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import type { WithdrawalFact } from "#domain/free-text/withdrawal.ts";
import { formatDay } from "#i18n/format-day.ts";

/** Says plainly which texts were taken off the page, and when. */
export function WithdrawnTexts({ withdrawals }: { withdrawals: readonly WithdrawalFact[] }) {
  const t = useTranslations("withdrawal");
  const locale = useLocale();
  if (withdrawals.length === 0) return null;
  return (
    <Section title={t("history")}>
      <ul>
        {withdrawals.map(({ id, text, withdrawnOn }) => (
          <li key={id}>
            {t("item", { what: t(`what.${text}`), on: formatDay(withdrawnOn, locale) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
