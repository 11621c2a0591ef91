import type { ReactNode } from "react";
import styles from "./notice.module.css";

type Props = {
  tone: "success" | "error" | "info";
  title?: string;
  children?: ReactNode;
};

const marks = {
  success: "m3 8.6 3.6 3.6L13.4 4",
  error: "M8 2.5v7.2M8 12v2",
  info: "M8 6.5v7M8 2.5v2",
};

/** A message about what has just happened or must be known; an error speaks up at once. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={tone === "error" ? "alert" : "status"}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path className={styles.mark} d={marks[tone]} />
      </svg>
      <div>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
