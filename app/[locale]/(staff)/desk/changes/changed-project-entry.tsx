import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ProjectLight } from "#components/light/project-light.tsx";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { ChangedProject, ProjectChange } from "#domain/portfolio/portfolio-changes.ts";
import { ChangeText } from "./change-text.tsx";
import styles from "./changes.module.css";

/** Under which word each kind of change stands. */
const categories = {
  projectAdded: "project",
  lightChanged: "light",
  lightOverridden: "light",
  overrideEnded: "light",
  percentChanged: "percent",
  milestoneAdded: "milestone",
  milestoneStarted: "milestone",
  milestoneMet: "milestone",
  milestoneReopened: "milestone",
  milestoneKnown: "milestone",
  milestoneRetired: "milestone",
  milestoneRestored: "milestone",
  deadlineSet: "deadline",
  deadlineMoved: "deadline",
  reportFiled: "report",
  reportReturned: "report",
  reportApproved: "report",
  baselineApproved: "baseline",
} as const satisfies Record<ProjectChange["code"], string>;

type Props = {
  changed: ChangedProject;
  /** since when */
  from: IsoDate;
  /** no other project is on the page */
  isAlone: boolean;
};

/** So many changes of a project stand among others; three years of one have hundreds. */
const shown = 30;

/** One project with what changed in it, kind by kind, and the way to all of it. */
export function ChangedProjectEntry({ changed: { after, changes }, from, isAlone }: Props) {
  const t = useTranslations("changes.category");
  const more = useTranslations("changes");
  const locale = useLocale();
  const href = useDeskHref();
  const { facts } = after;
  const told = isAlone ? changes : changes.slice(0, shown);
  const byCategory = Map.groupBy(told, ({ code }) => categories[code]);
  return (
    <li className={styles.project}>
      <div className={styles.head}>
        <h2>
          <a href={href(`/projects/${facts.slug}`)}>{facts.name[locale]}</a>
        </h2>
        <ProjectLight view={after} />
      </div>
      <dl className={styles.changes}>
        {Array.from(byCategory, ([category, same]) => (
          <div key={category}>
            <dt>{t(category)}</dt>
            {same.map((change) => (
              <dd key={keyOf(change)}>
                <ChangeText change={change} view={after} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {told.length < changes.length ? (
        <p>
          <a href={href(`/changes?from=${from}&project=${facts.slug}`)}>
            {more("more", { count: changes.length - told.length })}
          </a>
        </p>
      ) : null}
    </li>
  );
}

function keyOf(change: ProjectChange): string {
  if ("report" in change) return `${change.code} ${change.report.id}`;
  if ("override" in change) return `${change.code} ${change.override.id}`;
  if ("baseline" in change) return `${change.code} ${change.baseline.id}`;
  if (change.code === "deadlineMoved") {
    const { milestone, move } = change;
    return `${change.code} ${milestone.fact.id} ${milestone.fact.deadlines.indexOf(move.after)}`;
  }
  return "milestone" in change ? `${change.code} ${change.milestone.fact.id}` : change.code;
}
