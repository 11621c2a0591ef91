import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { RetiredMilestone as Retired } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { ProjectHeader } from "../../_frame/project-header.tsx";

type Props = {
  facts: ProjectFacts;
  retired: Retired;
  /** The way back. */
  children: ReactNode;
};

/** A milestone that the project looks at no longer: why, and the way back. */
export function RetiredMilestone({ facts, retired, children }: Props) {
  const t = useTranslations("plan.deadlines");
  const locale = useLocale();
  const href = useDeskHref();
  const { fact, retirement } = retired;
  const { basis, by: person, reason } = retirement;
  const on = formatDay(retirement.on, locale);
  return (
    <>
      <ProjectHeader
        facts={facts}
        title={t("retirement.title")}
        of={fact.name[locale]}
        within={[{ href: href(`/projects/${facts.slug}/deadlines`), label: t("title") }]}
      />
      <Notice tone="info" title={t(`retirement.since.${basis}`, { on, person })}>
        <p>{reason}</p>
      </Notice>
      {children}
    </>
  );
}
