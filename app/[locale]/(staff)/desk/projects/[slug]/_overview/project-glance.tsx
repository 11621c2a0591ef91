import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeadlineText } from "#components/milestone/deadline-text.tsx";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import { syntheticMark } from "#domain/core/synthetic-mark.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import type { AssignmentRole } from "#domain/project/project.ts";
import { formatDay } from "#i18n/format-day.ts";
import { ReportAge } from "../../../_frame/report-age.tsx";
import styles from "./project-glance.module.css";

/** What is asked of a project first: the next promise, who answers for it, and the last word on it. */
export function ProjectGlance({ view }: { view: ProjectView }) {
  const t = useTranslations("desk");
  return (
    <dl className={styles.glance}>
      <Item term={t("nextDeadline")}>
        <NextPromise view={view} />
      </Item>
      <People view={view} />
      <Item term={t("project.lastReport")}>
        <LastReport view={view} />
      </Item>
    </dl>
  );
}

function Item({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NextPromise({ view: { next } }: { view: ProjectView }) {
  const t = useTranslations();
  const locale = useLocale();
  if (next === null) return t("desk.noDeadline");
  const { moves } = next.deadline;
  return (
    <>
      <strong className={styles.main}>{nameInPlan(next)[locale]}</strong>
      <span className={styles.line}>
        <DeadlineText
          deadline={next.deadline.current}
          daysLeft={next.daysLeft}
          daysOverdue={next.daysOverdue}
        />{" "}
        <span className={styles.quiet}>
          {moves === 0 ? t("deadline.unmoved") : t("deadline.moved", { moves })}
        </span>
      </span>
    </>
  );
}

const told = ["leader", "owner", "unit"] as const satisfies readonly AssignmentRole[];

function People({ view: { assignments } }: { view: ProjectView }) {
  const t = useTranslations();
  const locale = useLocale();
  const people = told.map((role) => ({
    role,
    names: assignments.filter((one) => one.role === role),
  }));
  const mark = syntheticMark(people.flatMap(({ names }) => names.map((one) => one.synthetic)));
  const term = t("desk.project.people");
  return (
    <Item term={mark === "block" ? <Generated term={term} /> : term}>
      {people.map(({ role, names }) => (
        <span key={role} className={styles.line}>
          <span className={styles.quiet}>{t(`project.assignmentRole.${role}`)}</span>{" "}
          {names.length === 0 ? t("site.none") : null}
          {names.map(({ id, name, synthetic }, index) => (
            <span key={id}>
              {index > 0 ? t("site.nameSeparator") : null}
              {name[locale]} {mark === "items" && synthetic ? <SyntheticTag /> : null}
            </span>
          ))}
        </span>
      ))}
    </Item>
  );
}

function Generated({ term }: { term: string }) {
  return (
    <>
      {term} <SyntheticTag />
    </>
  );
}

/** How old it is and who gave it; its words stand further down. */
function LastReport({ view }: { view: ProjectView }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const [latest] = view.reports;
  if (!latest) return <ReportAge view={view} />;
  const { reporter, reportedOn } = latest.report;
  return (
    <>
      <ReportAge view={view} />
      <a className={styles.line} href="#reports">
        {t("meta", { reporter, on: formatDay(reportedOn, locale) })}
      </a>
    </>
  );
}
