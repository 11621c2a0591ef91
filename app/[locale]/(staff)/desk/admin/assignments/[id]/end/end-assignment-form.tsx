import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { AssignmentRow } from "#db/assignment/list-assignments.ts";
import { type IsoDate, isIsoDate } from "#domain/calendar/calendar-day.ts";
import { formatDay } from "#i18n/format-day.ts";
import styles from "../../../../_frame/ways.module.css";
import { endAssignmentAction } from "../../actions.ts";

type Props = { assignment: AssignmentRow; businessOn: IsoDate };

/** The last day of an assignment: today's business date, unless it has not begun by then. */
export function EndAssignmentForm({ assignment, businessOn }: Props) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const { id, version, fromOn } = assignment;
  const first = isIsoDate(fromOn) ? fromOn : undefined;
  return (
    <ActionForm
      action={endAssignmentAction}
      hidden={{ assignmentId: id, version }}
      labels={{ toOn: t("endAssignment.toOn") }}
    >
      <DescriptionList
        items={[{ term: t("endAssignment.since"), detail: formatDay(fromOn, locale) }]}
      />
      <DayField
        name="toOn"
        label={t("endAssignment.toOn")}
        min={first}
        defaultValue={first && businessOn < first ? first : businessOn}
        required
      />
      <div className={styles.ways}>
        <SubmitButton look="danger">{t("endAssignment.submit")}</SubmitButton>
        <ButtonLink href={`/${locale}/desk/admin/assignments`}>{t("cancel")}</ButtonLink>
      </div>
    </ActionForm>
  );
}
