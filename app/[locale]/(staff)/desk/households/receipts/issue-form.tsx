"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FormAction } from "#components/form/action-state.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { SlipSheet, type SlipWords } from "#components/receipt/slip-sheet.tsx";
import type { IssuedSlips } from "#domain/household/receipt/receipt-slip.ts";
import { TermField } from "./term-field.tsx";

type Props = {
  action: FormAction<IssuedSlips>;
  words: SlipWords;
  submit: string;
  hiddenFields: ReactNode;
  /** The buildings to choose from, where many are issued. */
  places?: readonly { value: string; label: string }[];
  hint?: string;
  /** Where to go from the slips. */
  back: ReactNode;
};

/** Issues; the slips take the form’s place, and stand nowhere else. */
export function IssueForm({ action, words, submit, hiddenFields, places, hint, back }: Props) {
  const t = useTranslations("receipt");
  const answer = useFormAnswer<IssuedSlips>(action);
  const labels = { buildingId: t("batch.place"), months: t("desk.months") };
  if (answer.state.answer) {
    return (
      <>
        <SlipSheet issued={answer.state.answer} words={words} />
        <p className="no-print">{back}</p>
      </>
    );
  }
  return (
    <FormFrame answer={answer} hiddenFields={hiddenFields} labels={labels}>
      {hint ? <p>{hint}</p> : null}
      {places ? (
        <SelectField name="buildingId" label={labels.buildingId} withoutPrompt options={places} />
      ) : null}
      <TermField label={labels.months} />
      <SubmitButton>{submit}</SubmitButton>
    </FormFrame>
  );
}
