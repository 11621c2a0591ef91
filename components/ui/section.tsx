import type { ReactNode } from "react";
import styles from "./section.module.css";

type Props = {
  id?: string;
  title: string;
  lead?: ReactNode;
  /** Printed on a sheet turned to landscape. */
  isWide?: boolean;
  children: ReactNode;
};

/** A part of a page under its h2. */
export function Section({ id, title, lead, isWide, children }: Props) {
  return (
    <section className={isWide ? styles.wide : styles.section} id={id}>
      <h2>{title}</h2>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
