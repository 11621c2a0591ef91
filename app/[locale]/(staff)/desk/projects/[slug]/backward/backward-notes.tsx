import { useLocale, useTranslations } from "next-intl";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import { nameById } from "#domain/portfolio/view-milestone.ts";
import styles from "./ladder.module.css";
import type { Backward } from "./read-backward.ts";

type Props = { backward: Backward; milestones: readonly MilestoneView[] };

/** What the days count, which holidays nobody has published, and what the ladder leaves out and why. */
export function BackwardNotes({ backward, milestones }: Props) {
  const t = useTranslations("plan");
  const locale = useLocale();
  const { unit, unpublished, leftOut } = backward;
  const nameOf = (id: string) => nameById(milestones, id)?.[locale];
  return (
    <ul className={styles.notes}>
      <li>{t(`calendar.${unit}`)}</li>
      {unpublished.length > 0 ? (
        <li>{t("calendar.unpublished", { years: unpublished.join(" ") })}</li>
      ) : null}
      {leftOut.map(({ milestoneId, reason }) => (
        <li key={milestoneId}>
          {t(`backward.leftOut.${reason}`, { milestone: nameOf(milestoneId) ?? milestoneId })}
        </li>
      ))}
    </ul>
  );
}
