import { useLocale, useTranslations } from "next-intl";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "./source-list.module.css";

export type PublishedSource = {
  id: string;
  title: string | null;
  publisher: string;
  year: number;
  publishedOn: IsoDate | null;
  publishedFromOn: IsoDate | null;
  publishedToOn: IsoDate | null;
};

/** Where the figures come from; a source without a day says so. */
export function SourceList({ sources }: { sources: readonly PublishedSource[] }) {
  const t = useTranslations("portfolio.source");
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          {source.title ? (
            <cite className={styles.title} lang="zh-CN">
              {source.title}
            </cite>
          ) : null}
          <span className={styles.where}>
            {t("published", { publisher: source.publisher, year: String(source.year) })}
            {" · "}
            <PublishedDay source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function PublishedDay({ source }: { source: PublishedSource }) {
  const t = useTranslations("portfolio.source");
  const locale = useLocale();
  const { publishedOn, publishedFromOn, publishedToOn } = source;
  if (publishedOn) return t("on", { on: formatDay(publishedOn, locale) });
  const from = publishedFromOn ? formatDay(publishedFromOn, locale) : "";
  return publishedToOn
    ? t("undated", { from, to: formatDay(publishedToOn, locale) })
    : t("undatedFrom", { from });
}
