"use client";

import { type RefObject, useActionState, useMemo, useRef } from "react";
import { keepUnsent } from "#components/sending/keep-unsent.ts";
import type { UnsentReason } from "#components/sending/unsent-reason.ts";
import { type ActionState, type FormAction, idle } from "./action-state.ts";

/** What a form is drawn from: the last answer of its action, and the way to ask for the next. */
export type FormAnswer<Answer = unknown> = {
  readonly state: ActionState<Answer>;
  readonly submit: (form: FormData) => void;
  /** The last attempt had no answer: nothing that stands in the form may be reset. */
  readonly isKept: RefObject<boolean>;
  /** The answer leads elsewhere. */
  readonly isLeft: RefObject<boolean>;
};

/**
 * The one way to a server action. Whatever stands between the form and its answer, the form stays
 * as it is and says what happened. On the server it is the action itself, so that the form works
 * without a script.
 */
export function useFormAnswer<Answer>(action: FormAction<Answer>): FormAnswer<Answer> {
  const isKept = useRef(false);
  const isLeft = useRef(false);
  const guarded = useMemo(() => {
    if (typeof window === "undefined") return action;
    return keepUnsent<ActionState<Answer>>(action, {
      unsent: unsentState,
      keep: (is) => {
        isKept.current = is;
      },
      leave: () => {
        isLeft.current = true;
      },
    });
  }, [action]);
  const [state, submit] = useActionState<ActionState<Answer>, FormData>(guarded, idle);
  return { state, submit, isKept, isLeft };
}

/** As it was, with why there is no answer. */
function unsentState<Answer>(
  { values, answer }: ActionState<Answer>,
  reason: UnsentReason,
): ActionState<Answer> {
  return { status: "refused", message: { code: `unsent.${reason}` }, values, answer };
}
