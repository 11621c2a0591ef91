"use client";

import { type FormEvent, type ReactNode, useActionState, useId, useState } from "react";
import { type ActionState, idle } from "#components/form/action-state.ts";
import { FormContext } from "#components/form/form-context.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { xmlLimits } from "#domain/mspdi/xml-limits.ts";
import styles from "../plan-editor.module.css";
import { importPlanAction } from "./actions.ts";
import type { ImportAnswer } from "./import-answer.ts";
import { importedOf } from "./imported.ts";
import { ImportedPlan } from "./imported-plan.tsx";
import { UploadFields } from "./upload-fields.tsx";

type Props = {
  /** Sent along unseen. */
  hiddenFields: ReactNode;
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
  /** How predecessors are written. */
  legend: ReactNode;
  /** The address of this page. */
  here: string;
};

const tooLarge: ActionState<ImportAnswer> = {
  status: "refused",
  message: { code: "form.hasErrors" },
  fields: { file: { code: "mspdi.tooLarge", params: { megabytes: xmlLimits.megabytes } } },
};

/**
 * One form for all of an import, so that it needs no script: first the file, then what it says
 * with its rows to be changed, tried out and sent. The preview travels with the form.
 */
export function PlanImport({ hiddenFields, milestones, legend, here }: Props) {
  const id = useId();
  const [answered, submit] = useActionState<ActionState<ImportAnswer>, FormData>(
    importPlanAction,
    idle,
  );
  const [isTooLarge, setTooLarge] = useState(false);
  const state = isTooLarge ? tooLarge : answered;
  // A body beyond what the server takes is answered with no page of ours.
  const keepBack = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get("file");
    const found = file instanceof File && file.size > xmlLimits.megabytes * 1_000_000;
    if (found) event.preventDefault();
    setTooLarge(found);
  };
  const imported = importedOf(state);
  return (
    <form className={styles.form} action={submit} onSubmit={keepBack} noValidate>
      <FormContext value={{ id, state }}>
        {hiddenFields}
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
