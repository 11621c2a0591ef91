import type { ReactNode } from "react";
import styles from "./page-body.module.css";

type Props = {
  /** The line under the rod: {@link DayLine}. */
  banner: ReactNode;
  children: ReactNode;
};

/** The paper of a page: what hangs from the rod. Holds the one `<main id="main">`. */
export function Sheet({ banner, children }: Props) {
  return (
    <div className={styles.sheet}>
      {banner}
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
