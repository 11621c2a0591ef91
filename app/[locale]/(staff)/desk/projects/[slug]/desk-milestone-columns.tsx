import { getLocale, getTranslations } from "next-intl/server";
import type { Column } from "#components/ui/data-table.tsx";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";
import styles from "../../_frame/desk.module.css";
import { MilestoneEvents } from "./milestone-events.tsx";

/**
 * What staff see beside the public columns: what was recorded, and the way to record more.
 *
 * @param tickAt the address of the project, for whoever may tick its milestones; else null
 */
export async function deskMilestoneColumns(
  tickAt: string | null,
): Promise<readonly Column<MilestoneView>[]> {
  const t = await getTranslations("desk");
  const locale = await getLocale();
  const none = (await getTranslations("site"))("none");
  const history: Column<MilestoneView> = {
    key: "history",
    header: t("project.column.history"),
    cell: ({ fact }) =>
      fact.events.length === 0 ? none : <MilestoneEvents events={fact.events} />,
  };
  const action: Column<MilestoneView> = {
    key: "action",
    header: t("project.column.action"),
    cell: ({ fact }) => (
      <a className={styles.action} href={`${tickAt}/milestones/${fact.id}`}>
        {t("tick")}
        <span className="visually-hidden"> {fact.name[locale]}</span>
      </a>
    ),
  };
  return tickAt === null ? [history] : [history, action];
}
