import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { NoticeArticle } from "#domain/household/notices/notice-article.ts";
import { noticeState } from "#domain/household/notices/public-notice.ts";
import { formatDay } from "#i18n/format-day.ts";

/** A public notice as the public page tells of it: what hangs, and from which day to which. */
export type HungNotice = {
  readonly id: string;
  readonly article: NoticeArticle;
  readonly fromOn: IsoDate;
  /** The last day it hangs. */
  readonly toOn: IsoDate;
  readonly synthetic: boolean;
};

/** 公示: what hangs on the site, the newest first. */
export function ProjectNotices({
  notices,
  asOf,
}: {
  notices: readonly HungNotice[];
  asOf: IsoDate;
}) {
  const t = useTranslations("notice");
  const locale = useLocale();
  if (notices.length === 0) return null;
  return (
    <Section id="notices" title={t("table")}>
      <ul>
        {notices.map((notice) => {
          const { state, days } = noticeState(notice, asOf);
          const period = {
            from: formatDay(notice.fromOn, locale),
            to: formatDay(notice.toOn, locale),
          };
          return (
            <li key={notice.id}>
              <b>{t(`article.${notice.article}`)}</b> {t(`state.${state}`)} {t("period", period)}{" "}
              {t("over", { total: days })} {notice.synthetic ? <SyntheticTag /> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
