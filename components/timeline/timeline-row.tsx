import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProjectView } from "#domain/project-view.ts";
import type { TimelineRowLayout } from "#domain/timeline-layout.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { LightShape } from "../light-shape.tsx";
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
        <LightShape colour={light.colour} />
        <span>
          {t(`light.colour.${light.colour}`)}{" "}
          <span className={styles.word}>{t(`light.word.${light.colour}`)}</span>
        </span>
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
      </td>
    </tr>
  );
}

function Percent({ view: { reported } }: { view: ProjectView }) {
  const t = useTranslations("site");
  const locale = useLocale();
  if (reported === null) return <span className={styles.quiet}>{t("none")}</span>;
  return (
    <>
      <span className={styles.percent}>{formatNumber(reported.percent, locale)}%</span>{" "}
      {reported.report?.synthetic ? <SyntheticTag /> : null}
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
 * for screen readers everywhere. What has no last day is not drawn and stands here for everyone.
 */
function DeadlineList({ view }: { view: ProjectView }) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const remaining = useRemainingWords();
  return (
    <ol className={styles.list}>
      {view.milestones.map((milestone, index) => {
        const { fact, deadline, state } = milestone;
        const current = deadline.current;
        const name = fact.name[locale];
        if (current?.to) {
          return (
            <li key={fact.id} value={index + 1} className={styles.dated}>
              {name} <b>{current.label[locale]}</b> {remaining(milestone)}
            </li>
          );
        }
        if (state.status === "done") return null;
        return (
          <li key={fact.id} value={index + 1} className={styles.undated}>
            {current
              ? t("undated", { milestone: name, label: current.label[locale] })
              : t("unmarked", { milestone: name })}
          </li>
        );
      })}
    </ol>
  );
}
