import { useTranslations } from "next-intl";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import type { LightCounts } from "#domain/portfolio/light-counts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { ProjectStage } from "#domain/project/project.ts";
import styles from "./glance.module.css";
import { LightLedger } from "./light-ledger.tsx";
import { type DeadlineEntry, NextDeadlines } from "./next-deadlines.tsx";

type Props = {
  total: number;
  byLight: LightCounts;
  uncomputed: readonly UncomputedProject[];
  byStage: readonly { stage: ProjectStage | null; count: number }[];
  /** Overdue ones first, then the nearest. */
  deadlines: readonly DeadlineEntry[];
  hrefOf: (view: ProjectView) => string;
};

/** The portfolio in one glance: how many, under which lights, at which stages, and what is next. */
export function PortfolioHead(props: Props) {
  const { deadlines, hrefOf, ...summary } = props;
  const t = useTranslations("portfolio");
  return (
    <div className={styles.columns}>
      <section>
        <h2>{t("lights")}</h2>
        <LightLedger {...summary} />
      </section>
      <section>
        <h2>{t("next")}</h2>
        <NextDeadlines entries={deadlines} hrefOf={hrefOf} />
      </section>
    </div>
  );
}
