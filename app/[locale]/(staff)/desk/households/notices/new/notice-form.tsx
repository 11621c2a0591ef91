import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { NoticeRow } from "#db/household/notices/list-notices.ts";
import { noticeArticles } from "#domain/household/notices/notice-article.ts";
import type { Ledger } from "../../_ledger/read-ledger.ts";
import { recordNoticeAction } from "../actions.ts";

type Props = { ledger: Ledger; corrected: NoticeRow | null };

/** 公示: what hangs where, from which day to which. */
export function NoticeForm({ ledger, corrected }: Props) {
  const t = useTranslations("notice.form");
  const notice = useTranslations("notice");
  const labels = {
    article: t("article"),
    audience: t("audience"),
    fromOn: t("from"),
    toOn: t("to"),
    proof: t("proof"),
  };
  return (
    <ActionForm
      action={recordNoticeAction}
      labels={labels}
      hidden={{
        projectId: ledger.project.id,
        ...(corrected ? { correctsId: corrected.id } : {}),
      }}
    >
      <SelectField
        name="article"
        label={labels.article}
        required
        defaultValue={corrected?.article}
        options={noticeArticles.map((value) => ({
          value,
          label: `${notice(`article.${value}`)} · ${notice(`law.${value}`)}`,
        }))}
      />
      <TextField
        name="audience"
        label={labels.audience}
        hint={t("audienceHint")}
        required
        longest={100}
        defaultValue={corrected?.audience}
      />
      <DayField name="fromOn" label={labels.fromOn} required defaultValue={corrected?.fromOn} />
      <DayField
        name="toOn"
        label={labels.toOn}
        hint={t("toHint")}
        required
        defaultValue={corrected?.toOn}
      />
      <TextArea
        name="proof"
        label={labels.proof}
        hint={t("proofHint")}
        rows={2}
        longest={300}
        defaultValue={corrected?.proof ?? undefined}
      />
      <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
    </ActionForm>
  );
}
