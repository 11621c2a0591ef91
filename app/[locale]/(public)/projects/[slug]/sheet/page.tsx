import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { publicLink } from "#app/_server/public/public-link.ts";
import { readPublicProject } from "#app/_server/public/read-public-project.ts";
import { ProjectSheet } from "#components/public/project-sheet.tsx";
import { readPaper } from "#domain/public/sheet-paper.ts";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ paper?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  return { title: (await readPublicProject((await params).slug))?.name[locale] };
}

/** The sheet for the hoarding of a project, on A4 or A3. */
export default async function SheetPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const { slug } = await params;
  const found = await readPublicProject(slug);
  if (!found || found.outcome.kind === "cannotCompute") notFound();
  const { office, isDemo } = found;
  const path = `/${locale}/projects/${slug}`;
  return (
    <ProjectSheet
      view={found.outcome.value}
      office={office}
      isDemo={isDemo}
      path={path}
      link={publicLink(path)}
      paper={readPaper((await searchParams).paper)}
    />
  );
}
