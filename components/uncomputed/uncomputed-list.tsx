import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import styles from "./uncomputed.module.css";

type Props = {
  projects: readonly UncomputedProject[];
  hrefOf: (slug: string) => string;
  /** The public is told no more than that the records are being checked. */
  isPublic?: boolean;
};

/** Names the projects that a page could not compute and has left out of its figures. */
export function UncomputedList({ projects, hrefOf, isPublic = false }: Props) {
  const t = useTranslations("uncomputed");
  const locale = useLocale();
  if (projects.length === 0) return null;
  return (
    <Notice tone="info" title={t("leftOut", { count: projects.length })}>
      <ul className={styles.list}>
        {projects.map(({ project, reference }) => (
          <li key={project.id}>
            <a href={hrefOf(project.slug)}>{project.name[locale]}</a>{" "}
            <span className={styles.quiet}>{t("row", { reference })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t(isPublic ? "publicHint" : "hint")}</p>
    </Notice>
  );
}
