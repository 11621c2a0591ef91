"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { FormAction } from "#components/form/action-state.ts";
import { FormContext } from "#components/form/form-context.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { PickAll } from "#components/selection/pick-all.tsx";
import { Notice } from "#components/ui/notice.tsx";
import styles from "./publication.module.css";

export type Released = { readonly decided: number; readonly left: number };

type Props = {
  action: FormAction<Released>;
  /** Sent along unseen. */
  hiddenFields: ReactNode;
  /** The list with a box in each entry; each has a form of its own beside the box. */
  children: ReactNode;
};

/** A list of texts of which the ticked ones are published at once, by a bar that stays in view. */
export function ReleaseSelection({ action, hiddenFields, children }: Props) {
  const t = useTranslations("publishing.queue");
  const id = useId();
  const answer = useFormAnswer(action);
  const said = answer.state.answer;
  return (
    <>
      <FormContext value={{ id, state: answer.state }}>{children}</FormContext>
      <div className={styles.bar}>
        <FormFrame
          answer={answer}
          id={id}
          labels={{ texts: t("texts") }}
          hiddenFields={hiddenFields}
          isFleeting
          isWide
        >
          {said ? (
            <Notice tone="error" title={t("some", { count: said.decided, left: said.left })} />
          ) : null}
          <input type="hidden" name="decision" value="approved" />
          <fieldset className={styles.choice} id={`${id}-texts`} tabIndex={-1}>
            <legend className="visually-hidden">{t("texts")}</legend>
            <PickAll say={(count) => t("picked", { count })} />
            <SubmitButton>{t("approvePicked")}</SubmitButton>
          </fieldset>
        </FormFrame>
      </div>
    </>
  );
}
