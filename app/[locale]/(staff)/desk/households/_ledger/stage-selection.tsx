"use client";

import { useTranslations } from "next-intl";
import {
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type FormAction, idle } from "#components/form/action-state.ts";
import { DayField } from "#components/form/day-field.tsx";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { FormContext } from "#components/form/form-context.ts";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { PickAll } from "./pick-all.tsx";
import styles from "./stage-selection.module.css";

type Props = {
  action: FormAction;
  /** Sent along unseen. */
  hiddenFields: ReactNode;
  stages: readonly { value: string; label: string }[];
  businessOn: string;
  /** The table with a box in each line. */
  children: ReactNode;
};

/** A table of households as a form: what is ticked comes to a stage on a day, all of it or none. */
export function StageSelection({ action, hiddenFields, stages, businessOn, children }: Props) {
  const t = useTranslations("households.selection");
  const id = useId();
  const [state, submit] = useActionState(action, idle);
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState(0);
  const count = useCallback(() => setPicked(countTicked(form.current)), []);
  // Some may be ticked before the script runs, or come back so with the page or a refusal.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer draws the boxes anew
  useEffect(count, [count, state]);
  const labels = { householdIds: t("households"), stage: t("stage"), on: t("on") };
  return (
    <form ref={form} action={submit} noValidate onChange={count}>
      <FormContext value={{ id, state }}>
        <ErrorSummary state={state} formId={id} labels={labels} />
        {hiddenFields}
        <fieldset className={styles.bar} id={`${id}-householdIds`} tabIndex={-1}>
          <legend>{t("title")}</legend>
          <PickAll picked={picked} />
          <SelectField name="stage" label={labels.stage} options={stages} required />
          <DayField
            name="on"
            label={labels.on}
            max={businessOn}
            defaultValue={businessOn}
            required
          />
          <SubmitButton>{t("submit")}</SubmitButton>
        </fieldset>
        {children}
      </FormContext>
    </form>
  );
}

function countTicked(form: HTMLFormElement | null): number {
  return form?.querySelectorAll("tbody input[type=checkbox]:checked").length ?? 0;
}
