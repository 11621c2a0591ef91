import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "#components/ui/page-body.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";
import { formatInstant } from "#i18n/format-day.ts";
import { DayLine } from "./day-line.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { OfficeContact } from "./office-contact.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

type Props = {
  /** The address of the page with its locale. */
  path: string;
  businessDate: IsoDate;
  isDemo: boolean;
  /** Whose page it is. */
  office: OfficeProfile;
  /** The instant of the last change; null before any. */
  updatedAt: number | null;
  /** Publisher and year of what the figures are taken from. */
  sources: readonly { publisher: string; year: number }[];
  /** What the page holds, where it is not totals alone. */
  about?: string;
  children: ReactNode;
};

/** The frame of every public page: head, date line, sheet, and where the figures come from. */
export function PublicFrame({ path, about, children, ...day }: Props) {
  const { businessDate, isDemo, office, updatedAt, sources } = day;
  const t = useTranslations();
  const locale = useLocale();
  const named = sources.map((source) =>
    t("portfolio.source.published", { ...source, year: String(source.year) }),
  );
  const links = [
    { href: `/${locale}`, label: t("site.portfolio"), isCurrent: path === `/${locale}` },
    {
      href: `/${locale}/changes`,
      label: t("publicChanges.title"),
      isCurrent: path.startsWith(`/${locale}/changes`),
    },
    {
      href: `/${locale}/open-data`,
      label: t("openData.title"),
      isCurrent: path === `/${locale}/open-data`,
    },
  ];
  return (
    <>
      <SiteHeader
        path={path}
        links={links}
        account={<a href={`/${locale}/sign-in`}>{t("site.signIn")}</a>}
      />
      <Sheet
        banner={
          <DayLine isDemo={isDemo}>
            <DemoBanner businessDate={businessDate} isDemo={isDemo} />
          </DayLine>
        }
      >
        {children}
      </Sheet>
      <SiteFooter>
        <OfficeContact office={office} />
        <p>
          {updatedAt === null
            ? t("site.neverUpdated")
            : t("site.lastUpdated", { at: formatInstant(updatedAt, locale) })}
          {" · "}
          <a href={`/${locale}/receipt`}>{t("receipt.link")}</a>
        </p>
        {named.length > 0 ? (
          <p>
            {t("site.footerSource", { sources: [...new Set(named)].join(t("site.listSeparator")) })}
          </p>
        ) : null}
        <p>{about ?? t("site.footerAbout")}</p>
        {isDemo ? <p>{t("site.demoExplained")}</p> : null}
      </SiteFooter>
    </>
  );
}
