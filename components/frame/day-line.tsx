import type { ReactNode } from "react";
import styles from "./day-line.module.css";

type Props = {
  /** A demo date is set: the line says so by its ground. */
  isDemo: boolean;
  children: ReactNode;
};

/** The line under the rod: the day the office lives on, and the way to look at another. */
export function DayLine({ isDemo, children }: Props) {
  return <div className={isDemo ? styles.demo : styles.quiet}>{children}</div>;
}
