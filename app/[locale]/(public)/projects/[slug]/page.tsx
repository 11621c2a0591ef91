import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { publicMetadata } from "#app/_server/public/public-metadata.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import { siteOrigin } from "#app/_server/public/site-origin.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { LinkedData } from "#components/open-data/linked-data.tsx";
import { ProjectAnswers } from "#components/public/project-answers.tsx";
import { ProjectNotices } from "#components/public/project-notices.tsx";
import { ProjectSCurve } from "#components/public/project-s-curve.tsx";
import { PublicProject } from "#components/public/public-project.tsx";
import { PublicTitle } from "#components/public/public-title.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { instantText } from "#domain/open-data/instant-text.ts";
import { type Locale, languageTag } from "#i18n/locales.ts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const { slug } = await params;
  const title = (await readPublicProject(slug))?.name[locale];
  if (title === undefined) return {};
  const t = await getTranslations();
  const description = t("openData.projectDescription", { project: title });
  const siteName = t("site.name");
  return publicMetadata({ locale, path: `/projects/${slug}`, title, description, siteName });
}

/** By schema.org: a page about a project, and since when it says so. */
function projectData(said: {
  locale: Locale;
  slug: string;
  name: string;
  updatedAt: number | null;
}) {
  const { locale, slug, name, updatedAt } = said;
  const url = `${siteOrigin()}/${locale}/projects/${slug}`;
  return {
    "@type": "WebPage",
    url,
    name,
    inLanguage: languageTag[locale],
    ...(updatedAt === null ? {} : { dateModified: instantText(updatedAt) }),
    about: { "@type": "Project", name, url },
  };
}

/**
 * One project: where it stands, by whose word, and what is promised for when. An address
 * of no project does not come this far: the guard in front of the server refuses it unrendered.
 */
export default async function ProjectPage({ params }: Props) {
  const locale = await requireLocale();
  const { slug } = await params;
  const found = await readPublicProject(slug);
  if (!found) notFound();
  const t = await getTranslations();
  const { outcome, asOf, isDemo, office, updatedAt, sources, notices, curve } = found;
  const frame = { businessDate: asOf, isDemo, office, updatedAt, sources };
  const place = { path: `/${locale}/projects/${slug}`, ...frame };
  const name = found.name[locale];
  const trail = [{ href: `/${locale}`, label: t("site.portfolio") }];
  if (outcome.kind === "cannotCompute") {
    return (
      <PublicFrame {...place}>
        <Breadcrumb trail={trail} current={name} />
        <LinkedData data={projectData({ locale, slug, name, updatedAt })} />
        <PageHeading title={name} />
        <Notice tone="info" title={t("uncomputed.row", { reference: outcome.reference })}>
          <p>{t("uncomputed.publicHint")}</p>
        </Notice>
      </PublicFrame>
    );
  }
  const view = outcome.value;
  const isCurveDrawn = curve !== null && curve.months.length > 0;
  const parts = [
    "milestones",
    ...(isCurveDrawn ? (["curve"] as const) : []),
    ...(view.relocation ? (["households"] as const) : []),
    ...(notices.length > 0 ? (["notices"] as const) : []),
    "source",
  ] as const;
  const ways = [
    ...parts.map((part) => ({ href: `#${part}`, label: t(`answers.way.${part}`) })),
    { href: `${place.path}/changes`, label: t("answers.way.changes") },
    { href: `${place.path}/sheet`, label: t("answers.way.sheet") },
  ];
  return (
    <PublicFrame {...place}>
      <Breadcrumb trail={trail} current={name} />
      <LinkedData data={projectData({ locale, slug, name, updatedAt })} />
      <PublicTitle view={view} />
      <ProjectAnswers view={view} office={office} ways={ways} />
      <PublicProject view={view} sources={sources}>
        {isCurveDrawn ? <ProjectSCurve curve={curve} planned={view.planned} /> : null}
        <ProjectNotices notices={notices} asOf={asOf} />
      </PublicProject>
    </PublicFrame>
  );
}
