"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import type { SecondFactorStarted } from "#domain/account/second-factor.ts";
import { startSecondFactorAction } from "../actions.ts";
import { SecretSlip } from "./secret-slip.tsx";

type Props = {
  /** A secret was made before and not yet proved: the code can be given, or another one made. */
  isStarted: boolean;
  confirm: ReactNode;
  /** Of the form of the password. */
  hiddenFields: ReactNode;
};

/** The password, then what the authenticator is told, then its first code. */
export function StartForm({ isStarted, confirm, hiddenFields }: Props) {
  const t = useTranslations("secondFactor");
  const answer = useFormAnswer<SecondFactorStarted>(startSecondFactorAction);
  const { state } = answer;
  // The form of the first code keeps its place: by that React knows it again without JavaScript.
  return (
    <>
      {state.answer ? <SecretSlip started={state.answer} /> : null}
      {state.answer || isStarted ? confirm : null}
      {state.answer ? null : (
        <FormFrame
          answer={answer}
          hiddenFields={hiddenFields}
          labels={{ currentPassword: t("password") }}
        >
          <TextField
            name="currentPassword"
            type="password"
            label={t("password")}
            hint={t("passwordHint")}
            autoComplete="current-password"
            required
          />
          <SubmitButton look={isStarted ? "secondary" : "primary"}>
            {t(isStarted ? "startAgain" : "start")}
          </SubmitButton>
        </FormFrame>
      )}
    </>
  );
}
