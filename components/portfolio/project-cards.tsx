import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { layoutStrip, stripSpan } from "#domain/public/strip-layout.ts";
import styles from "./project-card.module.css";
import { ProjectCard } from "./project-card.tsx";
import { UncomputedCard } from "./uncomputed-card.tsx";

type Props = {
  views: readonly ProjectView[];
  /** Named last, with nothing made up. */
  uncomputed: readonly UncomputedProject[];
  asOf: string;
  hrefOf: (slug: string) => string;
};

/** The projects of a page, their little timelines over the same years. */
export function ProjectCards({ views, uncomputed, asOf, hrefOf }: Props) {
  const span = stripSpan(views, asOf);
  return (
    <ol className={styles.list} id="projects">
      {views.map((view) => (
        <ProjectCard
          key={view.facts.id}
          view={view}
          strip={layoutStrip(view, span)}
          href={hrefOf(view.facts.slug)}
        />
      ))}
      {uncomputed.map((one) => (
        <UncomputedCard key={one.project.id} uncomputed={one} href={hrefOf(one.project.slug)} />
      ))}
    </ol>
  );
}
