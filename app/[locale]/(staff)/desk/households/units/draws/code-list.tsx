import styles from "./code-list.module.css";

type Props = {
  codes: readonly string[];
  /** In the order of the draw, each with its place. */
  isRanked?: boolean;
};

/** Household codes in columns, as many as fit. */
export function CodeList({ codes, isRanked }: Props) {
  const List = isRanked ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {codes.map((code, index) => (
        <li key={code}>
          {isRanked ? <span className={styles.rank}>{index + 1}</span> : null}
          <span>{code}</span>
        </li>
      ))}
    </List>
  );
}
