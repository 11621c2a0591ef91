"use client";

import { type ReactNode, useId } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { FormContext } from "#components/form/form-context.ts";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { type Refusal, refusedField, type UnmaskedWord } from "./refused-field.ts";

type Props = {
  action: string;
  refusal: Refusal | null;
  words: Readonly<Record<UnmaskedWord, string>>;
  children: ReactNode;
};

/**
 * Asks what the numbers are for and, once more, who is asking. A file answers it, so that it is a
 * form of its own and no action; what was refused stands beside its field.
 */
export function UnmaskedForm({ action, refusal, words, children }: Props) {
  const id = useId();
  return (
    <form method="post" encType="multipart/form-data" action={action}>
      <FormContext value={{ id, state: stateOf(refusal) }}>
        {children}
        <input type="hidden" name="unmasked" value="on" />
        <p>{words.unmaskedLead}</p>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={300}
          required
        />
        <TextField
          name="passwordOrCode"
          type="password"
          label={words.passwordOrCode}
          hint={words.passwordOrCodeHint}
          autoComplete="current-password"
          maxLength={128}
          required
        />
        <SubmitButton look="danger">{words.exportUnmasked}</SubmitButton>
      </FormContext>
    </form>
  );
}

function stateOf(refusal: Refusal | null): ActionState {
  const field = refusal && refusedField(refusal.code);
  if (!field) return { status: "idle" };
  const message = { code: refusal.code, params: { seconds: refusal.seconds } };
  return { status: "refused", fields: { [field]: message } };
}
