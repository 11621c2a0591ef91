import type { ReactNode } from "react";
import styles from "./button-link.module.css";

type Props = { href: string; children: ReactNode; look?: "primary" | "secondary" };

/** A link that starts something: 新增, 填报. It looks like a button and stays a link. */
export function ButtonLink({ href, children, look = "secondary" }: Props) {
  return (
    <a href={href} className={`${styles.link} ${styles[look]}`}>
      {children}
    </a>
  );
}
