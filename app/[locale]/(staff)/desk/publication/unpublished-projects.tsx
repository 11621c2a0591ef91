import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { Section } from "#components/ui/section.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { publishedGroups } from "#domain/publication/publication-fact.ts";
import desk from "../_frame/desk.module.css";

type Props = { projects: readonly Pick<ProjectView, "facts" | "asOf">[] };

/** The projects nobody outside can see, each with the way to publish it. */
export function UnpublishedProjects({ projects }: Props) {
  const t = useTranslations("publishing.queue");
  const locale = useLocale();
  const href = useDeskHref();
  const hidden = projects.filter(
    ({ facts, asOf }) => publishedGroups(facts.publications, asOf) === null,
  );
  if (hidden.length === 0) return null;
  return (
    <Section title={t("unpublished")} lead={t("unpublishedHint")}>
      <ul className={desk.rows}>
        {hidden.map(({ facts }) => (
          <li key={facts.id} className={desk.row}>
            <a href={href(`/projects/${facts.slug}/publication`)}>{facts.name[locale]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
