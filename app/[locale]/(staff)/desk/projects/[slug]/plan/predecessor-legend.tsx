import { useTranslations } from "next-intl";
import styles from "./plan-editor.module.css";

const examples = ["2", "2FS+3d", "4SS", "5FF-2d", "3SF", "2, 4SS+5d"] as const;
const keys = ["plain", "lag", "ss", "ff", "sf", "two"] as const;

/** How predecessors are written. */
export function PredecessorLegend() {
  const t = useTranslations("plan.legend");
  return (
    <details className={styles.legend}>
      <summary>{t("title")}</summary>
      <dl>
        {keys.map((key, index) => (
          <div key={key} className={styles.example}>
            <dt>
              <code>{examples[index]}</code>
            </dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{t("days")}</p>
    </details>
  );
}
