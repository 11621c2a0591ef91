"use client";

import { createContext, use } from "react";
import { type ActionState, idle, type RefusalMessage } from "./action-state.ts";

/** What the fields of a form read by their name. */
export const FormContext = createContext<{ id: string; state: ActionState }>({
  id: "form",
  state: idle,
});

export type FieldState = {
  id: string;
  error: RefusalMessage | undefined;
  /** What was typed before a refusal or a step; undefined when nothing was. */
  typed: string | undefined;
};

/** The identity, error and typed value of one field of the surrounding form. */
export function useFieldState(name: string): FieldState {
  const { id, state } = use(FormContext);
  return {
    id: fieldId(id, name),
    error: state.fields?.[name],
    typed: keepsTyped(state) ? state.values?.[name] : undefined,
  };
}

function keepsTyped({ status }: ActionState): boolean {
  return status === "refused" || status === "answered";
}

/** The element id of a field: where a link of the error summary leads. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
