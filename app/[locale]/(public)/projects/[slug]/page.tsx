import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import { PublicFrame } from "#components/frame/public-frame.tsx";
import { ProjectTitle } from "#components/project/project-title.tsx";
import { PublicProject } from "#components/public/public-project.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const found = await readPublicProject((await params).slug);
  return { title: found?.name[locale] };
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
  const { outcome, asOf, isDemo, updatedAt, sources } = found;
  const frame = { businessDate: asOf, isDemo, updatedAt, sources };
  const place = { path: `/${locale}/projects/${slug}`, ...frame };
  const name = found.name[locale];
  const trail = [{ href: `/${locale}`, label: t("site.portfolio") }];
  if (outcome.kind === "cannotCompute") {
    return (
      <PublicFrame {...place}>
        <Breadcrumb trail={trail} current={name} />
        <PageHeading title={name} />
        <Notice tone="info" title={t("uncomputed.row", { reference: outcome.reference })}>
          <p>{t("uncomputed.publicHint")}</p>
        </Notice>
      </PublicFrame>
    );
  }
  const view = outcome.value;
  return (
    <PublicFrame {...place}>
      <Breadcrumb trail={trail} current={name} />
      <ProjectTitle view={view} />
      <PublicProject view={view} sources={sources} />
      <p>
        <a href={`/${locale}/projects/${slug}/changes`}>
          {t("publicChanges.ofProject", { project: name })}
        </a>
      </p>
    </PublicFrame>
  );
}
