import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { readProjectData } from "#app/_server/public/read-open-data.ts";
import { ProjectSheet } from "#components/open-data/project-sheet.tsx";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale();
  const { slug } = await params;
  const data = await readProjectData(slug);
  const title = [...(data?.records ?? []), ...(data?.uncomputed ?? [])][0]?.name[locale];
  const canonical = `${data?.origin}/${locale}/projects/${slug}`;
  // Whoever searches is led to the page of the project, not to a sheet of it.
  return { title, alternates: { canonical }, robots: { index: false } };
}

/** A project at a glance, to stand on other sites. */
export default async function EmbeddedPage({ params }: Props) {
  const locale = await requireLocale();
  const { slug } = await params;
  const data = await readProjectData(slug);
  if (!data) notFound();
  return <ProjectSheet data={data} href={`/${locale}/projects/${slug}`} />;
}
