import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { AnswerFields } from "../_frame/answer-fields.tsx";
import { reviewPlanAction } from "./actions.ts";

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
  const words = {
    comment: t("comment"),
    commentHint: t("commentHint"),
    approve: t("approve"),
    return: t("return"),
  };
  return (
    <ActionForm
      action={reviewPlanAction}
      labels={{ comment: words.comment }}
      hidden={{ proposalId, ...place }}
    >
      <AnswerFields words={words} name={name} canApprove={!isStale} />
    </ActionForm>
  );
}
