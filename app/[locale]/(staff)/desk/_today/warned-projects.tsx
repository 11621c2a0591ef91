import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { listWarned } from "#domain/portfolio/light-counts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "../_frame/desk.module.css";

const colours = ["red", "yellow"] as const;

/** As many as fit beside the reports; the timeline has all of them. */
const shown = 20;

/** The red and the yellow projects, each with every reason. */
export function WarnedProjects({ views }: { views: readonly ProjectView[] }) {
  const t = useTranslations("desk.leader");
  const light = useTranslations("light.name");
  const href = useDeskHref();
  const warned = listWarned(views);
  return (
    <Section title={t("warned")}>
      {warned.length === 0 ? (
        <EmptyState title={t("noneWarned")} />
      ) : (
        <ul className={styles.rows}>
          {warned.slice(0, shown).map((view) => (
            <Warned key={view.facts.id} view={view} />
          ))}
        </ul>
      )}
      {warned.length > shown ? (
        <p className={styles.after}>
          {t("moreWarned", { count: warned.length - shown })}{" "}
          {colours.map((colour) => (
            <a key={colour} href={href(`/timeline?light=${colour}`)}>
              {light(colour)}{" "}
            </a>
          ))}
        </p>
      ) : null}
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
      {view.override ? <OverriddenLight override={view.override} isShort={true} /> : null}
      <LightReasons
        reasons={light.reasons}
        nameOf={milestoneNames(view, locale)}
        waysOutAt={href(`/projects/${facts.slug}/backward`)}
      />
    </li>
  );
}
