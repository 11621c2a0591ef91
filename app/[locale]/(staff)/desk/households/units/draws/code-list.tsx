import { markup } from "#components/markup/markup.ts";
import { Rendered } from "#components/markup/rendered.tsx";
import styles from "./code-list.module.css";

type Props = {
  codes: readonly string[];
  /** In the order of the draw, each with its place. */
  isRanked?: boolean;
};

/** Household codes in columns, as many as fit. Rendered as text, since there may be 20,000. */
export function CodeList({ codes, isRanked }: Props) {
  const rank = styles.rank ?? "";
  const items = codes.map((code, index) =>
    isRanked
      ? markup`<li><span class="${rank}">${index + 1}</span><span>${code}</span></li>`
      : markup`<li><span>${code}</span></li>`,
  );
  return <Rendered as={isRanked ? "ol" : "ul"} className={styles.list} markup={markup`${items}`} />;
}
