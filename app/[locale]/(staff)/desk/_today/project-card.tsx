import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ProjectLight } from "#components/light/project-light.tsx";
import { DeadlineText } from "#components/milestone/deadline-text.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import styles from "../_frame/desk.module.css";
import { ReportedLine } from "../_frame/reported-line.tsx";

type Props = {
  view: ProjectView;
  /** The one thing to do with the project. */
  action?: ReactNode;
};

/** A project as its owner or clerk sees it at a glance. */
export function ProjectCard({ view, action }: Props) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const href = useDeskHref();
  const { facts, next } = view;
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h3>
          <a href={href(`/projects/${facts.slug}`)}>{facts.name[locale]}</a>
        </h3>
        <ProjectLight view={view} />
      </div>
      <ReportedLine view={view} />
      <p className={styles.next}>
        <span className={styles.quiet}>{t("nextDeadline")}</span>{" "}
        {next ? (
          <>
            {nameInPlan(next)[locale]}{" "}
            <DeadlineText
              deadline={next.deadline.current}
              daysLeft={next.daysLeft}
              daysOverdue={next.daysOverdue}
            />
          </>
        ) : (
          t("noDeadline")
        )}
      </p>
      {action}
    </li>
  );
}
