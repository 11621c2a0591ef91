import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import styles from "../_frame/desk.module.css";
import { reviewReportAction } from "./actions.ts";

type Props = { reportId: string; name: string };

/** Approve, or return with a comment: two buttons of one form. */
export function ReviewForm({ reportId, name }: Props) {
  const t = useTranslations("report.queue");
  const labels = { comment: t("comment") };
  return (
    <ActionForm action={reviewReportAction} labels={labels} hidden={{ reportId }}>
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
    </ActionForm>
  );
}
