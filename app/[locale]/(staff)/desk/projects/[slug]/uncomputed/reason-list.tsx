import { useLocale, useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { useRequestedDay } from "#app/_server/day/requested-day.ts";
import { can, type Role } from "#domain/access/permission.ts";
import type { ProjectDefect } from "#domain/portfolio/project-defects.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import styles from "../../../_frame/desk.module.css";
import { wayOut } from "./way-out.ts";

type Props = { facts: ProjectFacts; defects: readonly ProjectDefect[]; role: Role };

/** As many as anybody reads; one slip in an import makes hundreds. */
const shown = 20;

/** What stands wrong in a project, each with the form that puts it right or who has that form. */
export function ReasonList({ facts, defects, role }: Props) {
  const t = useTranslations("uncomputed");
  const locale = useLocale();
  const href = useDeskHref();
  const { isReplay } = useRequestedDay();
  const names = new Map(facts.milestones.map(({ id, name }) => [id, name[locale]]));
  return (
    <ul className={styles.rows}>
      {distinct(defects)
        .slice(0, shown)
        .map((defect) => {
          const { place, code, id, value } = defect;
          const { path, permission } = wayOut(facts, defect);
          const of = place === "plan" && id !== null ? "planLine" : place;
          const where = t(`where.${of}`, { name: names.get(id ?? "") ?? "" });
          return (
            <li key={keyOf(defect)} className={styles.row}>
              <span>{t("defect", { where, what: t(`what.${code}`, { value }) })}</span>
              {can(role, permission) && !isReplay ? (
                <a className={styles.action} href={href(path)}>
                  {t(`way.${place}`)}
                </a>
              ) : (
                <span className={styles.quiet}>{t(`who.${place}`)}</span>
              )}
            </li>
          );
        })}
    </ul>
  );
}

function distinct(defects: readonly ProjectDefect[]): ProjectDefect[] {
  return Array.from(new Map(defects.map((defect) => [keyOf(defect), defect])).values());
}

function keyOf({ place, code, id, value }: ProjectDefect): string {
  return `${place} ${code} ${id} ${value}`;
}
