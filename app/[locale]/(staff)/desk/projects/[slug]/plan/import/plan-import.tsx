"use client";

import { type ReactNode, useActionState, useId } from "react";
import { type ActionState, idle } from "#components/form/action-state.ts";
import { FormContext } from "#components/form/form-context.ts";
import type { Bilingual } from "#domain/project-facts.ts";
import type { Locale } from "#i18n/locales.ts";
import styles from "../plan-editor.module.css";
import type { ImportAnswer } from "./import-answer.ts";
import { importPlanAction } from "./import-plan-action.ts";
import { importedOf } from "./imported.ts";
import { ImportedPlan } from "./imported-plan.tsx";
import { UploadFields } from "./upload-fields.tsx";

type Props = {
  locale: Locale;
  /** Sent along unseen. */
  hidden: { requestKey: string; projectId: string; version: number };
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
  /** How predecessors are written. */
  legend: ReactNode;
  /** The address of this page. */
  here: string;
};

/**
 * One form for all of an import, so that it needs no script: first the file, then what it says
 * with its rows to be changed, tried out and sent. The preview travels with the form.
 */
export function PlanImport({ locale, hidden, milestones, legend, here }: Props) {
  const id = useId();
  const [state, submit] = useActionState<ActionState<ImportAnswer>, FormData>(
    importPlanAction,
    idle,
  );
  const imported = importedOf(state);
  return (
    <form className={styles.form} action={submit} noValidate>
      <FormContext value={{ id, state }}>
        <input type="hidden" name="locale" value={locale} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {imported ? (
          <ImportedPlan
            formId={id}
            state={state}
            imported={imported}
            milestones={milestones}
            legend={legend}
            again={here}
          />
        ) : (
          <UploadFields formId={id} state={state} />
        )}
      </FormContext>
    </form>
  );
}
