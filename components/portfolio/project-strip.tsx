import type { Strip } from "#domain/public/strip-layout.ts";
import styles from "./project-strip.module.css";

const percent = (at: number) => `${at}%`;

/**
 * The little timeline of a project: the plan and how far it is done, today, and the promised day with
 * the place where it stood first. Everything in it is said in words beside it.
 */
export function ProjectStrip({ strip }: { strip: Strip }) {
  const { plan, promise, today, years } = strip;
  return (
    <svg className={styles.strip} width="100%" height="34" aria-hidden="true">
      <line className={styles.axis} x2="100%" y1="19.5" y2="19.5" />
      {years.map(({ year, at }) => (
        <svg key={year} aria-hidden="true" x={percent(at)} overflow="visible">
          <path className={styles.axis} d="M.5 16v6" />
          {at < 90 ? (
            <text className={styles.year} x="3" y="31">
              {year}
            </text>
          ) : null}
        </svg>
      ))}
      {plan ? (
        <>
          <rect
            className={styles.plan}
            x={percent(plan.from)}
            y="6"
            width={percent(plan.to - plan.from)}
            height="9"
          />
          <rect
            className={styles.done}
            x={percent(plan.from)}
            y="6"
            width={percent(plan.done - plan.from)}
            height="9"
          />
        </>
      ) : null}
      {promise && promise.first !== promise.at ? (
        <>
          <line
            className={styles.moved}
            x1={percent(promise.first)}
            x2={percent(promise.at)}
            y1="3"
            y2="3"
          />
          <svg aria-hidden="true" x={percent(promise.first)} overflow="visible">
            <path className={styles.first} d="M0 0v19M0 .5h8l-2 3 2 3H0" />
          </svg>
        </>
      ) : null}
      {promise ? (
        <svg aria-hidden="true" x={percent(promise.at)} overflow="visible">
          <path className={styles.promise} d="M-1 0h9l-2 3.5 2 3.5H1v12h-2z" />
        </svg>
      ) : null}
      <line className={styles.today} x1={percent(today)} x2={percent(today)} y1="0" y2="22" />
    </svg>
  );
}
