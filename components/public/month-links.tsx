import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { formatMonth } from "#i18n/format-day.ts";
import styles from "./month-links.module.css";

type Props = {
  months: readonly { readonly month: string; readonly count: number }[];
  /** The one that is shown. */
  current?: string;
};

/** The way to the changes of each month in which something changed, by links alone. */
export function MonthLinks({ months, current }: Props) {
  const t = useTranslations("publicChanges");
  const locale = useLocale();
  if (months.length === 0) return null;
  return (
    <Section title={t("months")}>
      <ul className={styles.months}>
        {months.map(({ month, count }) => (
          <li key={month}>
            <a
              href={`/${locale}/changes/${month}`}
              aria-current={month === current ? "page" : undefined}
            >
              {t("month", { month: formatMonth(`${month}-01`, locale), count })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
