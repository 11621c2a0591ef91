import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/form/action-form.tsx";
import { AnswerFields } from "../_frame/answer-fields.tsx";
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
  const words = {
    comment: t("comment"),
    commentHint: t("commentHint"),
    approve: t("approve"),
    return: t("return"),
  };
  return (
    <ActionForm
      action={reviewReportAction}
      labels={{ comment: words.comment }}
      hidden={{ reportId, ...place }}
    >
      <FoldedFields
        summary={
          <>
            {t("open")}
            <span className="visually-hidden"> {name}</span>
          </>
        }
      >
        {children}
        <AnswerFields words={words} name={name} />
      </FoldedFields>
    </ActionForm>
  );
}
