import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicChanges } from "#app/_server/public/read-public-changes.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { ChangesList } from "#components/public/changes-list.tsx";
import { MonthLinks } from "#components/public/month-links.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { feedAddress } from "#domain/public/changes-addresses.ts";
import { daysShown, monthsOfChanges, recentChanges } from "#domain/public/changes-by-day.ts";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requireLocale();
  const t = await getTranslations("publicChanges");
  const types = { "application/atom+xml": feedAddress(locale) };
  return { title: t("title"), alternates: { types } };
}

/** 变化: what was published, moved, met and corrected in the last days; older ones by month. */
export default async function ChangesPage() {
  const locale = await requireLocale();
  const t = await getTranslations("publicChanges");
  const { asOf, isDemo, office, updatedAt, sources, changes } = await readPublicChanges();
  const recent = recentChanges(changes, asOf);
  return (
    <PublicFrame
      path={`/${locale}/changes`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={sources}
    >
      <PageHeading
        kicker={t("recent", { days: daysShown })}
        title={t("title")}
        lead={t("lead")}
        actions={<ButtonLink href={feedAddress(locale)}>{t("feed")}</ButtonLink>}
      />
      <ChangesList changes={recent} />
      <MonthLinks months={monthsOfChanges(changes)} />
    </PublicFrame>
  );
}
