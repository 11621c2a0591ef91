import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { reviewPlanAction } from "./actions.ts";
import styles from "./plans.module.css";

type Props = {
  proposalId: string;
  name: string;
  isStale: boolean;
  /** Where in the queue it stands. */
  place: { view: string; nextId: string | undefined };
};

/** Approve, or return with a comment: two buttons of one form. */
export function PlanReviewForm({ proposalId, name, isStale, place }: Props) {
  const t = useTranslations("plan.queue");
  const labels = { comment: t("comment") };
  return (
    <ActionForm action={reviewPlanAction} labels={labels} hidden={{ proposalId, ...place }}>
      <TextArea
        name="comment"
        label={labels.comment}
        hint={t("commentHint")}
        rows={2}
        longest={500}
      />
      <div className={styles.answers}>
        {isStale ? null : (
          <SubmitButton name="decision" value="approved">
            {t("approve")}
            <span className="visually-hidden"> {name}</span>
          </SubmitButton>
        )}
        <SubmitButton name="decision" value="returned" look="danger">
          {t("return")}
          <span className="visually-hidden"> {name}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
