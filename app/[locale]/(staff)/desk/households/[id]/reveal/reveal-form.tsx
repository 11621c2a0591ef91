"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { revealSeconds } from "#domain/household/person/reveal-input.ts";
import { revealNumberAction } from "../actions.ts";
import styles from "./reveal.module.css";
import { RevealedNumber } from "./revealed-number.tsx";

type Props = {
  /** Whose number, and which. */
  of: string;
  masked: string;
  /** The page of the household. */
  back: string;
  hiddenFields: ReactNode;
};

type Revealed = { number: string };

/** Asks for the reason; the answer takes the form's place for a minute, and stands nowhere else. */
export function RevealForm({ of, masked, back, hiddenFields }: Props) {
  const t = useTranslations("household.reveal");
  const answer = useFormAnswer<Revealed>(revealNumberAction);
  const { state } = answer;
  if (state.answer) {
    return <RevealedNumber of={of} masked={masked} number={state.answer.number} back={back} />;
  }
  return (
    <FormFrame answer={answer} hiddenFields={hiddenFields} labels={{ reason: t("reason") }}>
      <TextField
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        longest={200}
        autoComplete="off"
        required
      />
      <div className={styles.ways}>
        <SubmitButton>{t("submit", { seconds: revealSeconds })}</SubmitButton>
        <a href={back}>{t("back")}</a>
      </div>
    </FormFrame>
  );
}
