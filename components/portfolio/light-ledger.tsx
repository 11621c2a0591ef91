import { useLocale, useTranslations } from "next-intl";
import { LightShape } from "#components/light/light-shape.tsx";
import type { LightColour } from "#domain/light/light.ts";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { LightCounts } from "#domain/portfolio/light-counts.ts";
import type { ProjectStage } from "#domain/project/project.ts";
import styles from "./glance.module.css";

/** Worst first, as they are looked for. */
const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

type Props = {
  /** Those that could be computed. */
  total: number;
  byLight: LightCounts;
  uncomputed: readonly UncomputedProject[];
  byStage: readonly { stage: ProjectStage | null; count: number }[];
};

/**
 * How many projects, at which stages, and how many under each light with the rule it follows. One
 * that could not be computed is a project, but under no light.
 */
export function LightLedger({ total, byLight, byStage, uncomputed }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const stages = byStage.map(({ stage, count }) =>
    t("portfolio.stageCount", { stage: t(`project.stage.${stage ?? "unsaid"}`), count }),
  );
  return (
    <dl className={styles.list}>
      <div className={styles.entry}>
        <dt className={styles.what}>
          {t("portfolio.total")}
          <span className={styles.meaning}>{stages.join(t("site.listSeparator"))}</span>
        </dt>
        <dd className={styles.figure}>{total + uncomputed.length}</dd>
      </div>
      {order.map((colour) => (
        <div key={colour} className={byLight[colour].count === 0 ? styles.nought : styles.entry}>
          <dt className={styles.what}>
            <span className={styles.light}>
              <LightShape colour={colour} /> {t(`light.colour.${colour}`)}{" "}
              {t(`light.word.${colour}`)}
            </span>
            <span className={styles.meaning}>
              {t(`light.meaning.${colour}`)}
              {byLight[colour].overridden > 0
                ? `${t("light.separator")}${t("light.countOverridden", { count: byLight[colour].overridden })}`
                : null}
            </span>
          </dt>
          <dd className={styles.figure}>{byLight[colour].count}</dd>
        </div>
      ))}
      {uncomputed.length > 0 ? (
        <div className={styles.entry}>
          <dt className={styles.what}>
            {t("uncomputed.name")}
            <span className={styles.meaning}>
              {uncomputed.map(({ project }) => project.name[locale]).join(t("site.listSeparator"))}
            </span>
          </dt>
          <dd className={styles.figure}>{uncomputed.length}</dd>
        </div>
      ) : null}
    </dl>
  );
}
