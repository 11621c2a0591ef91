"use client";

import { type ReactNode, useId, useMemo } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { FormFrame } from "#components/form/form-frame.tsx";
import { useFormAnswer } from "#components/form/use-form-answer.ts";
import type { SheetGiven } from "#components/plan-chart/plan-sheet.ts";
import { SheetContext } from "#components/plan-chart/sheet-context.ts";
import { SheetTools } from "#components/plan-chart/sheet-tools.tsx";
import { usePlanSheet } from "#components/plan-chart/use-plan-sheet.ts";
import { StepOnEnter } from "#components/step/step-on-enter.tsx";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { type PlanDraftRow, readDraftRows } from "#domain/plan/plan-draft.ts";
import { planCalendarInput } from "#domain/plan/plan-input.ts";
import { DraftVersion } from "./_draft/draft-version.tsx";
import { PlanRows } from "./_rows/plan-rows.tsx";
import { editPlanAction } from "./actions.ts";
import { AddRows } from "./add-rows.tsx";
import type { InitialPlan } from "./initial-plan.ts";
import type { PlanAnswer } from "./plan-answer.ts";
import { PlanHead } from "./plan-head.tsx";
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
  /** What the chart is drawn with. */
  given: SheetGiven;
};

/**
 * The plan as one form. Every button sends all of it and gets it back with its rows changed, its
 * faults named or its critical path worked out, so that it needs no script and nothing typed is
 * lost; only the last button asks a leader for anything.
 */
export function PlanEditor(props: Props) {
  const { initial, hiddenFields, milestones, template, legend, given } = props;
  const id = useId();
  const answer = useFormAnswer<PlanAnswer>(editPlanAction);
  const { state } = answer;
  const answered = useMemo(() => rowsOf(state, initial.rows), [state, initial.rows]);
  const folded = state.answer?.folded ?? state.values?.folded ?? "";
  const calendar = calendarOf(state, initial);
  const edited = usePlanSheet({ state, answered, calendar, folded, given });
  const { rows, sheet, isLive, isEdited, box } = edited;
  const shown = isEdited ? withoutFaults(state) : state;
  const labels = usePlanLabels({ rows: rows.length, fields: shown.fields });
  const around = useMemo(() => ({ sheet, isLive }), [sheet, isLive]);
  return (
    <FormFrame
      answer={{ ...answer, state: shown }}
      id={id}
      labels={labels}
      hiddenFields={hiddenFields}
      isSaved={!isEdited && state.answer?.said?.code === "draftSaved"}
      isWide
    >
      <DraftVersion state={state} />
      {/* The one button that changes nothing. */}
      <StepOnEnter step="calculate" />
      <StepNotice state={shown} formId={id} />
      <PlanHead initial={initial} />
      <SheetContext value={around}>
        <div ref={box}>
          {legend}
          <SheetTools edited={edited} formId={id} />
          <PlanRows formId={id} rows={rows} />
          <AddRows rows={rows} milestones={milestones} />
        </div>
      </SheetContext>
      <TemplateChoice template={template} />
      <SendPlan />
      {state.answer?.trial ? <TrialResult trial={state.answer.trial} /> : null}
    </FormFrame>
  );
}

/** What was said of rows by their numbers is void once they stand elsewhere. */
function withoutFaults(state: ActionState<PlanAnswer>): ActionState<PlanAnswer> {
  const { values, answer, message } = state;
  const unsent = message?.code.startsWith("unsent.") ? { message } : {};
  return { status: "answered", values, answer, ...unsent };
}

/** As it was typed, else as the page opened. */
function calendarOf({ values }: ActionState<PlanAnswer>, initial: InitialPlan): PlanCalendar {
  return (values && planCalendarInput.safeParse(values).data) ?? initial;
}

/** As the last step left them, else as they were typed, else as the page opened. */
function rowsOf(
  { answer, values }: ActionState<PlanAnswer>,
  initial: readonly PlanDraftRow[],
): readonly PlanDraftRow[] {
  return answer?.rows ?? (values ? readDraftRows(values) : initial);
}
