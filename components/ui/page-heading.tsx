import type { ReactNode } from "react";
import styles from "./page-heading.module.css";

type Props = {
  title: ReactNode;
  /** A line above the title: the kind of thing this page is about. */
  kicker?: ReactNode;
  /** What the reader must know before anything else. */
  lead?: ReactNode;
  /** Buttons at the right: 新增 and its like. */
  actions?: ReactNode;
};

/** The one h1 of a page. */
export function PageHeading({ title, kicker, lead, actions }: Props) {
  return (
    <div className={styles.heading}>
      <div>
        {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
        <h1>{title}</h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
