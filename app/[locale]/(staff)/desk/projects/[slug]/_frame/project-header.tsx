import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { ProjectNav } from "./project-nav.tsx";

type Props = {
  facts: Pick<ProjectFacts, "slug" | "name" | "publications" | "relocation" | "unread">;
  title: string;
  /** What the page is of, where that is less than the project. */
  of?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The page is that of the project itself. */
  isOfProject?: boolean;
  /** Steps between the project and this page. */
  within?: readonly { href: string; label: string }[];
};

/**
 * The head of a page that belongs to a project: the way back to it, its name above the title, and
 * the ways to its other pages.
 */
export function ProjectHeader({
  facts,
  title,
  of,
  lead,
  actions,
  within = [],
  isOfProject,
}: Props) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  const name = facts.name[locale];
  const trail = [
    { href: href(), label: t("title") },
    ...(isOfProject ? [] : [{ href: href(`/projects/${facts.slug}`), label: name }]),
    ...within,
  ];
  return (
    <>
      <Breadcrumb trail={trail} current={title} />
      <PageHeading
        kicker={of ? `${name} · ${title}` : name}
        title={of ?? title}
        lead={lead}
        actions={actions}
      />
      <ProjectNav facts={facts} />
    </>
  );
}
