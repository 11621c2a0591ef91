"use client";

import { type ReactNode, useId, useState } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { xmlLimits } from "#domain/mspdi/xml-limits.ts";
import { DraftVersion } from "../_draft/draft-version.tsx";
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
  const answer = useFormAnswer<ImportAnswer>(importPlanAction);
  const [isTooLarge, setTooLarge] = useState(false);
  const state = isTooLarge ? tooLarge : answer.state;
  // A body beyond what the server takes is answered with no page of ours.
  const maySend = (form: HTMLFormElement) => {
    const file = new FormData(form).get("file");
    const found = file instanceof File && file.size > xmlLimits.megabytes * 1_000_000;
    setTooLarge(found);
    return !found;
  };
  const imported = importedOf(state);
  return (
    <FormFrame
      answer={answer}
      state={state}
      id={id}
      hiddenFields={hiddenFields}
      maySend={maySend}
      isSaved={state.answer?.said?.code === "draftSaved"}
      hasOwnSummary
      isWide
    >
      <DraftVersion state={state} />
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
    </FormFrame>
  );
}
