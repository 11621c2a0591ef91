"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { FormAction } from "#components/form/action-state.ts";
import { DayField } from "#components/form/day-field.tsx";
import { FormFrame } from "#components/form/form-frame.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { PickAll } from "#components/selection/pick-all.tsx";
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
  const answer = useFormAnswer(action);
  const labels = { householdIds: t("households"), stage: t("stage"), on: t("on") };
  return (
    <FormFrame answer={answer} id={id} labels={labels} hiddenFields={hiddenFields} isWide>
      <fieldset className={styles.bar} id={`${id}-householdIds`} tabIndex={-1}>
        <legend>{t("title")}</legend>
        <PickAll say={(count) => t("picked", { count })} />
        <SelectField name="stage" label={labels.stage} options={stages} required />
        <DayField name="on" label={labels.on} max={businessOn} defaultValue={businessOn} required />
        <SubmitButton>{t("submit")}</SubmitButton>
      </fieldset>
      {children}
    </FormFrame>
  );
}
