import type { ReactNode } from "react";
import styles from "./description-list.module.css";

type Props = { items: readonly { term: string; detail: ReactNode }[] };

/** Names and what stands against them, as on the first page of a file. */
export function DescriptionList({ items }: Props) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, detail }) => (
        <div key={term} className={styles.item}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
