import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type Props = { title: string; children?: ReactNode };

/** Nothing here, said plainly: what is missing, and what to do about it. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 48 40" width="48" height="40" aria-hidden="true">
        <path d="M2 4h44" className={styles.rod} />
        <path d="M7 4v32h34V4M13 14h14M17 21h18M13 28h9" className={styles.sheet} />
      </svg>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
