import type { ReactNode } from "react";
import styles from "./tag.module.css";

type Props = { children: ReactNode; tone?: "plain" | "good" | "warn" | "bad" | "info" };

/** A short status word; the word says it, the tone only helps. */
export function Tag({ children, tone = "plain" }: Props) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
