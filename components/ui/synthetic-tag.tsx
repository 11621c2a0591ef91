import { useTranslations } from "next-intl";
import styles from "./synthetic-tag.module.css";

/** One record, every record of a block, or some of those a sum is made of. */
const words = { one: "synthetic", all: "allSynthetic", part: "partlySynthetic" } as const;

/**
 * 示例: beside everything that was generated and is no published fact. Whether a block says it once
 * or its items each for themselves is decided by `syntheticMark`.
 */
export function SyntheticTag({ of = "one" }: { of?: keyof typeof words }) {
  const t = useTranslations("site");
  return (
    <span className={styles.tag} title={t("syntheticExplained")}>
      {t(words[of])}
    </span>
  );
}
