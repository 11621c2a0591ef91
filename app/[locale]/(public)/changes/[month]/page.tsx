import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicChanges } from "#app/_server/public/read-public-changes.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { ChangesList } from "#components/public/changes-list.tsx";
import { MonthLinks } from "#components/public/month-links.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { monthOfAddress } from "#domain/public/changes-addresses.ts";
import { changesOfMonth, monthsOfChanges } from "#domain/public/changes-by-day.ts";
import { formatMonth } from "#i18n/format-day.ts";

type Props = { params: Promise<{ month: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const first = monthOfAddress((await params).month);
  const t = await getTranslations("publicChanges");
  return { title: first && t("ofMonth", { month: formatMonth(first, locale) }) };
}

/** The changes of one month; one in which nothing changed has no page. */
export default async function ChangesOfMonthPage({ params }: Props) {
  const locale = await requireLocale();
  const { month } = await params;
  const first = monthOfAddress(month);
  const { asOf, isDemo, office, updatedAt, sources, changes } = await readPublicChanges();
  const ofMonth = changesOfMonth(changes, month);
  if (!first || ofMonth.length === 0) notFound();
  const t = await getTranslations("publicChanges");
  const title = t("ofMonth", { month: formatMonth(first, locale) });
  return (
    <PublicFrame
      path={`/${locale}/changes/${month}`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={sources}
    >
      <Breadcrumb
        trail={[{ href: `/${locale}/changes`, label: t("title") }]}
        current={formatMonth(first, locale)}
      />
      <PageHeading title={title} />
      <ChangesList changes={ofMonth} />
      <MonthLinks months={monthsOfChanges(changes)} current={month} />
    </PublicFrame>
  );
}
