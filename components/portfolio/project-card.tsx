import { useLocale, useTranslations } from "next-intl";
import { LightBadge } from "#components/light/light-badge.tsx";
import { OverriddenLight } from "#components/light/overridden-light.tsx";
import { PlainReason } from "#components/light/plain-reason.tsx";
import { milestoneNames } from "#components/milestone/milestone-names.ts";
import { NextPromise } from "#components/public/next-promise.tsx";
import { StandingSentence } from "#components/public/standing-sentence.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { Strip } from "#domain/public/strip-layout.ts";
import styles from "./project-card.module.css";
import { ProjectStrip } from "./project-strip.tsx";

type Props = { view: ProjectView; strip: Strip | null; href: string };

/** A project told once: its light and why, where it stands, what is promised next, its timeline. */
export function ProjectCard({ view, strip, href }: Props) {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <li className={styles.card}>
      <h2>
        <a href={href}>{view.facts.name[locale]}</a>
      </h2>
      <p className={styles.light}>
        <LightBadge colour={view.light.colour} />{" "}
        <PlainReason light={view.light} nameOf={milestoneNames(view, locale)} />
        {view.override ? (
          <>
            {t("light.separator")}
            <OverriddenLight override={view.override} isShort={true} />
          </>
        ) : null}
      </p>
      <p>
        <StandingSentence view={view} isShort />
      </p>
      <p className={styles.promise}>
        <NextPromise view={view} />
      </p>
      {strip ? (
        <div className={styles.strip}>
          <ProjectStrip strip={strip} />
        </div>
      ) : null}
    </li>
  );
}
