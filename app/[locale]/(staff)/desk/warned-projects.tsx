import { useLocale, useTranslations } from "next-intl";
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
  const locale = useLocale();
  const warned = colours.flatMap((colour) => views.filter(({ light }) => light.colour === colour));
  return (
    <Section title={t("warned")}>
      {warned.length === 0 ? (
        <EmptyState title={t("noneWarned")} />
      ) : (
        <ul className={styles.rows}>
          {warned.map((view) => (
            <li key={view.facts.id} className={styles.row}>
              <a href={`/${locale}/desk/projects/${view.facts.slug}`}>{view.facts.name[locale]}</a>
              <LightReasons reasons={view.light.reasons} nameOf={milestoneNames(view, locale)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
