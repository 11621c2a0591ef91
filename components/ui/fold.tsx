import type { ReactNode } from "react";
import styles from "./fold.module.css";

type Props = {
  id?: string;
  /** What is folded away; a heading where it is a part of the page. */
  title: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
};

/** What few need at once: its name in one line, opened without a script, printed open. */
export function Fold({ id, title, isOpen = false, children }: Props) {
  return (
    <details className={styles.fold} id={id} open={isOpen}>
      <summary>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
