"use client";

import { type ReactNode, useId } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import { StepOnEnter } from "#components/step/step-on-enter.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { type PlanDraftRow, readDraftRows } from "#domain/plan/plan-draft.ts";
import { DraftVersion } from "./_draft/draft-version.tsx";
import { editPlanAction } from "./actions.ts";
import { AddRows } from "./add-rows.tsx";
import type { InitialPlan } from "./initial-plan.ts";
import type { PlanAnswer } from "./plan-answer.ts";
import { PlanHead } from "./plan-head.tsx";
import { PlanRows } from "./plan-rows.tsx";
import { SendPlan } from "./send-plan.tsx";
import { StepNotice } from "./step-notice.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import { TrialResult } from "./trial-result.tsx";
import { usePlanLabels } from "./use-plan-labels.ts";

type Props = {
  initial: InitialPlan;
  /** Sent along unseen. */
  hiddenFields: ReactNode;
  /** The milestones of the project, to bring back one that the plan leaves out. */
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
  template: { readonly kind: string; readonly startOn: string };
  /** How predecessors are written. */
  legend: ReactNode;
};

/**
 * The plan as one form. Every button sends all of it and gets it back with its rows changed, its
 * faults named or its critical path worked out, so that it needs no script and nothing typed is
 * lost; only the last button asks a leader for anything.
 */
export function PlanEditor({ initial, hiddenFields, milestones, template, legend }: Props) {
  const id = useId();
  const answer = useFormAnswer<PlanAnswer>(editPlanAction);
  const { state } = answer;
  const rows = rowsOf(state, initial.rows);
  const labels = usePlanLabels({ rows: rows.length, fields: state.fields });
  return (
    <FormFrame
      answer={answer}
      id={id}
      labels={labels}
      hiddenFields={hiddenFields}
      isSaved={state.answer?.said?.code === "draftSaved"}
      isWide
    >
      <DraftVersion state={state} />
      {/* The one button that changes nothing. */}
      <StepOnEnter step="calculate" />
      <StepNotice state={state} formId={id} />
      <PlanHead initial={initial} />
      <div>
        {legend}
        <PlanRows formId={id} rows={rows} />
        <AddRows rows={rows} milestones={milestones} />
      </div>
      <TemplateChoice template={template} />
      <SendPlan />
      {state.answer?.trial ? <TrialResult trial={state.answer.trial} /> : null}
    </FormFrame>
  );
}

/** As the last step left them, else as they were typed, else as the page opened. */
function rowsOf(
  { answer, values }: ActionState<PlanAnswer>,
  initial: readonly PlanDraftRow[],
): readonly PlanDraftRow[] {
  return answer?.rows ?? (values ? readDraftRows(values) : initial);
}
