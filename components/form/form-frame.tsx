"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { isAnotherUnsent, useLeaveQuestion } from "#components/sending/use-leave-question.ts";
import type { ActionState } from "./action-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext } from "./form-context.ts";
import styles from "./form-frame.module.css";
import type { FormAnswer } from "./use-form-answer.ts";

export type FrameProps = {
  /** Sent along unseen: see `HiddenFields`. */
  hiddenFields: ReactNode;
  /** The label of each field by its name, in their order: what the error summary calls them. */
  labels?: Readonly<Record<string, string>>;
  /** As wide as the sheet: for fields that stand beside each other. */
  isWide?: boolean;
  /** What is typed is not worth a question before the page is left: a filter, a sign-in. */
  isFleeting?: boolean;
  children: ReactNode;
};

type Props = FrameProps & {
  answer: FormAnswer;
  /** What is drawn in the place of the last answer, where the browser itself refused something. */
  state?: ActionState;
  /** What its fields are named by, where something in it has to know. */
  id?: string;
  /** What came back with the last answer is kept: nothing is lost by leaving. */
  isSaved?: boolean;
  /** The form draws its error summary itself. */
  hasOwnSummary?: boolean;
  onChange?: (event: FormEvent<HTMLFormElement>) => void;
  /** False keeps the form back. */
  maySend?: (form: HTMLFormElement) => boolean;
};

/** A form around what its action answered last: what is wrong with it, and everything typed in place. */
export function FormFrame(props: Props) {
  const { answer, hiddenFields, labels, isWide = false, hasOwnSummary = false, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const state = props.state ?? answer.state;
  const form = useKeptForm(answer, props);
  const mayLeave = useMayLeaveOthers();
  const send = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget;
    if (props.maySend?.(element) === false || !mayLeave(element)) event.preventDefault();
  };
  return (
    <form
      ref={form}
      id={id}
      className={isWide ? styles.wide : styles.form}
      action={answer.submit}
      onChange={props.onChange}
      onSubmit={send}
      noValidate
    >
      <FormContext value={{ id, state }}>
        {hasOwnSummary ? null : <ErrorSummary state={state} formId={id} labels={labels} />}
        {hiddenFields}
        {children}
      </FormContext>
    </form>
  );
}

/** React resets a form after each answer; one that was not sent keeps even its passwords and files. */
function useKeptForm(
  { state, isKept, isLeft }: FormAnswer,
  { isFleeting = false, isSaved = false }: Pick<Props, "isFleeting" | "isSaved">,
) {
  const form = useRef<HTMLFormElement>(null);
  const hasTyped = state.status === "refused" || (state.status === "answered" && !isSaved);
  useLeaveQuestion(form, { isWatched: !isFleeting, hasTyped, isLeft });
  useEffect(() => {
    const element = form.current;
    const keep = (event: Event) => {
      if (isKept.current) event.preventDefault();
    };
    // React's own events sleep while it resets.
    element?.addEventListener("reset", keep);
    return () => element?.removeEventListener("reset", keep);
  }, [isKept]);
  return form;
}

function useMayLeaveOthers() {
  const t = useTranslations("form");
  return (form: HTMLFormElement) => !isAnotherUnsent(form) || confirm(t("leaveOther"));
}
