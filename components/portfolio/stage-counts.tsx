import { useTranslations } from "next-intl";
import type { ProjectStage } from "#domain/project.ts";
import styles from "./stage-counts.module.css";

type Props = { stages: readonly { stage: ProjectStage | null; count: number }[] };

/** How many projects stand at each stage, in words and figures on one line. */
export function StageCounts({ stages }: Props) {
  const t = useTranslations("project.stage");
  return (
    <dl className={styles.stages}>
      {stages.map(({ stage, count }) => (
        <div key={stage ?? "unsaid"}>
          <dt>{t(stage ?? "unsaid")}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
