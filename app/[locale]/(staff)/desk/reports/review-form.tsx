import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import styles from "../_frame/desk.module.css";
import { reviewReportAction } from "./actions.ts";
import { FoldedFields } from "./folded-fields.tsx";

type Props = {
  reportId: string;
  name: string;
  /** Where in the queue it stands. */
  place: { view: string; nextId: string | undefined };
  /** The report in full. */
  children: ReactNode;
};

/** The report in full, folded, and two buttons of one form: approve, or return with a comment. */
export function ReviewForm({ reportId, name, place, children }: Props) {
  const t = useTranslations("report.queue");
  const labels = { comment: t("comment") };
  return (
    <ActionForm action={reviewReportAction} labels={labels} hidden={{ reportId, ...place }}>
      <FoldedFields
        summary={
          <>
            {t("open")}
            <span className="visually-hidden"> {name}</span>
          </>
        }
      >
        {children}
        <TextArea
          name="comment"
          label={labels.comment}
          hint={t("commentHint")}
          rows={2}
          longest={500}
        />
        <div className={styles.answers}>
          <SubmitButton name="decision" value="approved">
            {t("approve")}
            <span className="visually-hidden"> {name}</span>
          </SubmitButton>
          <SubmitButton name="decision" value="returned" look="danger">
            {t("return")}
            <span className="visually-hidden"> {name}</span>
          </SubmitButton>
        </div>
      </FoldedFields>
    </ActionForm>
  );
}
