import type { ReactNode } from "react";
import styles from "./household-mark.module.css";

type Props = { kind: "breach" | "key"; children: ReactNode };

const shapes = {
  breach: "M6 1 11.5 11H.5zM6 4.5v3M6 8.6v1.2",
  key: "M6 .5 11.5 6 6 11.5.5 6z",
};

/** What must not be overlooked of a household: a breach of the order, or 重点户. Shape and word. */
export function HouseholdMark({ kind, children }: Props) {
  return (
    <span className={`${styles.mark} ${styles[kind]}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      {children}
    </span>
  );
}
