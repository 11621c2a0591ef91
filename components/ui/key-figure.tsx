import type { ReactNode } from "react";
import styles from "./key-figure.module.css";

type Props = {
  /** Already formatted for the reader. */
  value: ReactNode;
  unit?: string;
  /** 约 and its like, in small letters before the value. */
  prefix?: string;
  label: ReactNode;
  note?: ReactNode;
  size?: "large" | "medium";
};

/** A number that carries the page, its unit and what it counts. Stands inside {@link KeyFigures}. */
export function KeyFigure({ value, unit, prefix, label, note, size = "large" }: Props) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={`${styles.value} ${styles[size]}`}>
        {prefix ? <span className={styles.unit}>{prefix} </span> : null}
        {value}
        {unit ? <span className={styles.unit}> {unit}</span> : null}
      </dd>
      {note ? <dd className={styles.note}>{note}</dd> : null}
    </div>
  );
}

type RowProps = {
  /** On a phone each is a line of its own. */
  isCompact?: boolean;
  children: ReactNode;
};

/** A row of key figures, parted by hairlines. */
export function KeyFigures({ isCompact = false, children }: RowProps) {
  return <dl className={isCompact ? `${styles.row} ${styles.compact}` : styles.row}>{children}</dl>;
}
