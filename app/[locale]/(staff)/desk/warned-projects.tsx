import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/desk-href.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { LightReasons } from "#components/light-reasons.tsx";
import { milestoneNames } from "#components/milestone-names.ts";
import { Section } from "#components/section.tsx";
import type { ProjectView } from "#domain/project-view.ts";
import styles from "./desk.module.css";

const colours = ["red", "yellow"] as const;

/** The red and the yellow projects, each with every reason. */
export function WarnedProjects({ views }: { views: readonly ProjectView[] }) {
  const t = useTranslations("desk.leader");
  const warned = colours.flatMap((colour) => views.filter(({ light }) => light.colour === colour));
  return (
    <Section title={t("warned")}>
      {warned.length === 0 ? (
        <EmptyState title={t("noneWarned")} />
      ) : (
        <ul className={styles.rows}>
          {warned.map((view) => (
            <Warned key={view.facts.id} view={view} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Warned({ view }: { view: ProjectView }) {
  const locale = useLocale();
  const { facts, light } = view;
  const href = useDeskHref();
  return (
    <li className={styles.row}>
      <a href={href(`/projects/${facts.slug}`)}>{facts.name[locale]}</a>
      <LightReasons
        reasons={light.reasons}
        nameOf={milestoneNames(view, locale)}
        waysOutAt={href(`/projects/${facts.slug}/backward`)}
      />
    </li>
  );
}
