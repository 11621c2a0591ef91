import type { ReactNode } from "react";
import styles from "./section.module.css";
import { SyntheticTag } from "./synthetic-tag.tsx";

type Props = {
  id?: string;
  title: string;
  lead?: ReactNode;
  /** Everything in it was generated: said once, beside the title. */
  isSynthetic?: boolean;
  /** Printed on a sheet turned to landscape. */
  isWide?: boolean;
  children: ReactNode;
};

/** A part of a page under its h2. */
export function Section({ id, title, lead, isSynthetic, isWide, children }: Props) {
  return (
    <section className={isWide ? styles.wide : styles.section} id={id}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {isSynthetic ? <SyntheticTag of="all" /> : null}
      </div>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
