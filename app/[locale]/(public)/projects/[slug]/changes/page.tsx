import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readProjectChanges } from "#app/_server/public/read-public-changes.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { ChangesList } from "#components/public/changes-list.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { feedAddress } from "#domain/public/changes-addresses.ts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const { slug } = await params;
  const found = await readProjectChanges(slug);
  if (!found) return {};
  const t = await getTranslations("publicChanges");
  const types = { "application/atom+xml": feedAddress(locale, slug) };
  return { title: t("ofProject", { project: found.name[locale] }), alternates: { types } };
}

/** Everything that changed in public of one project, since it was published. */
export default async function ProjectChangesPage({ params }: Props) {
  const locale = await requireLocale();
  const { slug } = await params;
  const found = await readProjectChanges(slug);
  if (!found) notFound();
  const t = await getTranslations("publicChanges");
  const { asOf, isDemo, office, updatedAt, sources, changes } = found;
  const name = found.name[locale];
  return (
    <PublicFrame
      path={`/${locale}/projects/${slug}/changes`}
      businessDate={asOf}
      isDemo={isDemo}
      office={office}
      updatedAt={updatedAt}
      sources={sources}
    >
      <Breadcrumb
        trail={[
          { href: `/${locale}/changes`, label: t("title") },
          { href: `/${locale}/projects/${slug}`, label: name },
        ]}
        current={t("title")}
      />
      <PageHeading
        kicker={name}
        title={t("title")}
        actions={<ButtonLink href={feedAddress(locale, slug)}>{t("feed")}</ButtonLink>}
      />
      <ChangesList changes={changes} isOfProject />
    </PublicFrame>
  );
}
