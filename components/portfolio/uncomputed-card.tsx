import { useLocale, useTranslations } from "next-intl";
import type { UncomputedProject } from "#domain/portfolio/compute-project.ts";
import styles from "./project-card.module.css";

type Props = { uncomputed: UncomputedProject; href: string };

/** A project that could not be computed is still told of, with its reference. */
export function UncomputedCard({ uncomputed, href }: Props) {
  const t = useTranslations("uncomputed");
  const locale = useLocale();
  return (
    <li className={styles.card}>
      <h2>
        <a href={href}>{uncomputed.project.name[locale]}</a>
      </h2>
      <p>{t("row", { reference: uncomputed.reference })}</p>
    </li>
  );
}
