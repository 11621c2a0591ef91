import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { Locale } from "#i18n/locales.ts";
import styles from "../_frame/desk.module.css";
import { reviewReportAction } from "./actions.ts";

type Props = { reportId: string; name: string; locale: Locale };

/** Approve, or return with a comment: two buttons of one form. */
export function ReviewForm({ reportId, name, locale }: Props) {
  const t = useTranslations("report.queue");
  const labels = { comment: t("comment") };
  return (
    <ActionForm
      action={reviewReportAction}
      locale={locale}
      labels={labels}
      hidden={{ requestKey: randomUUID(), reportId }}
    >
      <TextArea
        name="comment"
        label={labels.comment}
        hint={t("commentHint")}
        rows={2}
        maxLength={500}
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
