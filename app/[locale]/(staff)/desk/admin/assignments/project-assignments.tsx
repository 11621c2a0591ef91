import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import type { AssignmentRow } from "#db/assignment/list-assignments.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import styles from "../../_frame/ways.module.css";
import { AssignmentTable } from "./assignment-table.tsx";

type Props = {
  project: { id: string; name: string };
  rows: readonly AssignmentRow[];
  businessOn: IsoDate;
};

/** Who answers for one project, and the way to add somebody. */
export function ProjectAssignments({ project: { id, name }, rows, businessOn }: Props) {
  const t = useTranslations("admin.assignments");
  const locale = useLocale();
  return (
    <Section id={id} title={name}>
      <AssignmentTable
        caption={t("historyOf", { project: name })}
        rows={rows}
        first="holder"
        empty={t("noneOfProject")}
        businessOn={businessOn}
      />
      <p className={styles.after}>
        <a href={`/${locale}/desk/admin/assignments/new?project=${id}`}>
          {t("add")}
          <span className="visually-hidden"> {name}</span>
        </a>
      </p>
    </Section>
  );
}
