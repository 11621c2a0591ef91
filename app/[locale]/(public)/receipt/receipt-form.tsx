"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OwnProgress } from "#app/_server/receipt/read-own-progress.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { readReceiptAction } from "./actions.ts";
import { ReceiptAnswer } from "./receipt-answer.tsx";

/** Asks for the code; the answer takes the form’s place. */
export function ReceiptForm({ hiddenFields }: { hiddenFields: ReactNode }) {
  const t = useTranslations("receipt.page");
  const answer = useFormAnswer<OwnProgress>(readReceiptAction);
  if (answer.state.answer) return <ReceiptAnswer progress={answer.state.answer} />;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <FormFrame
        answer={answer}
        hiddenFields={hiddenFields}
        labels={{ receiptToken: t("code") }}
        isFleeting
      >
        <TextField
          name="receiptToken"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="off"
          required
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFrame>
      <Section title={t("aboutCode")}>
        <p>{t("whoHasOne")}</p>
        <p>{t("privacy")}</p>
      </Section>
    </>
  );
}
