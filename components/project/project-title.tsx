import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LightBadge } from "#components/light/light-badge.tsx";
import { LightReasons } from "#components/light/light-reasons.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import styles from "./project-title.module.css";

type Props = {
  view: ProjectView;
  actions?: ReactNode;
  waysOutAt?: string;
  /** Only the worst reason stands open. */
  isFolded?: boolean;
};

/** The name of a project with its light, and why it has it. */
export function ProjectTitle({ view, actions, waysOutAt, isFolded = false }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  const { facts, light } = view;
  return (
    <PageHeading
      kicker={`${t(`kind.${facts.kind}`)} · ${t(`stage.${facts.stage ?? "unsaid"}`)}`}
      title={facts.name[locale]}
      actions={actions}
      lead={
        <div className={styles.light}>
          <LightBadge colour={light.colour} />
          <LightReasons
            reasons={light.reasons}
            nameOf={milestoneNames(view, locale)}
            under={light.colour}
            waysOutAt={waysOutAt}
            isFolded={isFolded}
          />
          {view.override ? <OverriddenLight override={view.override} /> : null}
        </div>
      }
    />
  );
}
