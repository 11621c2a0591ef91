"use client";

import { type ReactNode, useId } from "react";
import { type ActionState, idle } from "#components/form/action-state.ts";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { FormContext } from "#components/form/form-context.ts";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { UnmaskedWord } from "./unmasked-words.ts";

type Props = {
  action: string;
  /** What this form was refused with just now, and what was typed into it. */
  refused: ActionState | null;
  words: Readonly<Record<UnmaskedWord, string>>;
  children: ReactNode;
};

/**
 * Asks what the numbers are for and, once more, who is asking. A file answers it, so that it is a
 * form of its own and no action; what was refused stands beside its field, around what was typed.
 */
export function UnmaskedForm({ action, refused, words, children }: Props) {
  const id = useId();
  const state = refused ?? idle;
  const labels = { reason: words.reason, passwordOrCode: words.passwordOrCode };
  return (
    <form method="post" encType="multipart/form-data" action={action}>
      <FormContext value={{ id, state }}>
        <ErrorSummary state={state} formId={id} labels={labels} />
        {children}
        <input type="hidden" name="unmasked" value="on" />
        <p>{words.unmaskedLead}</p>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          longest={300}
          required
        />
        <TextField
          name="passwordOrCode"
          type="password"
          label={words.passwordOrCode}
          hint={words.passwordOrCodeHint}
          autoComplete="current-password"
          required
        />
        <SubmitButton look="danger">{words.exportUnmasked}</SubmitButton>
      </FormContext>
    </form>
  );
}
