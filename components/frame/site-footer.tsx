import type { ReactNode } from "react";
import styles from "./site-footer.module.css";

/** The lower roller of the chart, and the small print under it. */
export function SiteFooter({ children }: { children: ReactNode }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.roller} />
      <div className={styles.print}>{children}</div>
    </footer>
  );
}
