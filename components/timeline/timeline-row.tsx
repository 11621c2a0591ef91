import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MilestoneView, ProjectView } from "#domain/project-view.ts";
import type { TimelineRowLayout } from "#domain/timeline-layout.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { LightShape } from "../light-shape.tsx";
import { OverriddenLight } from "../overridden-light.tsx";
import { SyntheticTag } from "../synthetic-tag.tsx";
import { tableRoles } from "../table-roles.ts";
import styles from "./timeline.module.css";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { useRemainingWords } from "./use-remaining-words.ts";

type Props = {
  view: ProjectView;
  layout: TimelineRowLayout;
  href: string;
  /** Who answers for it; without it the column is left out. */
  people?: ReactNode;
};

/** One project: its figures in cells, its drawing in the last. */
export function TimelineRow({ view, layout, href, people }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { facts, light } = view;
  return (
    <tr {...tableRoles.row} className={styles.row}>
      <th {...tableRoles.rowHead} scope="row" className={styles.project}>
        <a href={href}>{facts.name[locale]}</a>
        <span className={styles.kind}>{t(`project.kind.${facts.kind}`)}</span>
      </th>
      <td {...tableRoles.cell} className={styles.light}>
        <span className={styles.lightShape}>
          <LightShape colour={light.colour} />
        </span>
        <span className={styles.colour}>{t(`light.colour.${light.colour}`)}</span>{" "}
        <span className={styles.word}>{t(`light.word.${light.colour}`)}</span>
        {view.override ? <OverriddenLight override={view.override} isShort /> : null}
      </td>
      <td {...tableRoles.cell} className={styles.percentCell}>
        <Percent view={view} />
      </td>
      <td {...tableRoles.cell} className={styles.next}>
        <Next view={view} />
      </td>
      {people === undefined ? null : (
        <td {...tableRoles.cell} className={styles.people}>
          {people}
        </td>
      )}
      <td {...tableRoles.cell} className={styles.chart}>
        <div className={styles.plot}>
          <svg className={styles.grid} width="100%" height="100%" aria-hidden="true">
            <use href="#timeline-grid" width="100%" height="100%" />
          </svg>
          <TimelineDrawing view={view} layout={layout} />
        </div>
        <DeadlineList view={view} />
        {layout.milestones.length === 0 ? (
          <Remarks view={view} isBare={layout.summary.deadlines.length === 0} />
        ) : null}
      </td>
    </tr>
  );
}

function Percent({ view: { reported, planned } }: { view: ProjectView }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      {reported === null ? (
        <span className={styles.quiet}>{t("site.none")}</span>
      ) : (
        <span className={styles.percent}>{formatNumber(reported.percent, locale)}%</span>
      )}{" "}
      {reported?.report?.synthetic ? <SyntheticTag /> : null}
      {planned === null ? null : (
        <span className={styles.planned}>
          {t("timeline.planned", { percent: formatNumber(planned, locale) })}
        </span>
      )}
    </>
  );
}

function Next({ view: { next } }: { view: ProjectView }) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  if (next === null) return <span className={styles.quiet}>{t("noDays")}</span>;
  const { daysLeft, daysOverdue, fact } = next;
  return (
    <>
      <span className={daysOverdue > 0 ? styles.overdueDays : styles.days}>
        {daysOverdue > 0
          ? t("overdueDays", { days: daysOverdue })
          : daysLeft === 0
            ? t("lastDay")
            : t("days", { days: daysLeft ?? 0 })}
      </span>{" "}
      <span className={styles.nextName}>{fact.name[locale]}</span>
    </>
  );
}

/**
 * The deadlines in words: below the drawing on a phone, where its flags carry their numbers, and
 * for screen readers everywhere.
 */
function DeadlineList({ view }: { view: ProjectView }) {
  const locale = useLocale();
  const remaining = useRemainingWords();
  const isDated = ({ deadline }: MilestoneView) => deadline.current?.to;
  if (!view.milestones.some(isDated)) return null;
  return (
    <ol className={styles.list}>
      {view.milestones.map((milestone, index) =>
        isDated(milestone) ? (
          <li key={milestone.fact.id} value={index + 1}>
            {milestone.fact.name[locale]} <b>{milestone.deadline.current?.label[locale]}</b>{" "}
            {remaining(milestone)}
          </li>
        ) : null,
      )}
    </ol>
  );
}

/** What the drawing cannot say: that its plan is a sample, and which milestones have no date. */
function Remarks({ view, isBare }: { view: ProjectView; isBare: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const names = view.milestones
    .filter(({ deadline, state }) => !deadline.current?.to && state.status !== "done")
    .map(({ fact, deadline }) =>
      [fact.name[locale], deadline.current?.label[locale]].filter(Boolean).join(" "),
    );
  return (
    <p className={isBare ? styles.remarksAlone : styles.remarks}>
      {view.baseline?.synthetic ? (
        <>
          {t("timeline.plan")} <SyntheticTag />{" "}
        </>
      ) : null}
      {names.length > 0
        ? t("timeline.undated", { names: names.join(t("site.listSeparator")) })
        : null}
    </p>
  );
}
