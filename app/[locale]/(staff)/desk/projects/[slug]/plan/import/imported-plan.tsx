"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { StepOnEnter } from "#components/step/step-on-enter.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { PlanRows } from "../_rows/plan-rows.tsx";
import { AddRows } from "../add-rows.tsx";
import styles from "../plan-editor.module.css";
import { PlanHead } from "../plan-head.tsx";
import { SendPlan } from "../send-plan.tsx";
import { StepNotice } from "../step-notice.tsx";
import { TrialResult } from "../trial-result.tsx";
import { usePlanLabels } from "../use-plan-labels.ts";
import type { ImportAnswer } from "./import-answer.ts";
import { ImportPreviewSections } from "./import-preview-sections.tsx";
import type { Imported } from "./imported.ts";

type Props = {
  formId: string;
  state: ActionState<ImportAnswer>;
  imported: Imported;
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
  legend: ReactNode;
  /** Where another file is chosen. */
  again: string;
};

/** What the file says, and its plan as rows of the editor. */
export function ImportedPlan({ formId, state, imported, milestones, legend, again }: Props) {
  const t = useTranslations("exchange.import");
  const { preview, rows } = imported;
  const labels = usePlanLabels({ rows: rows.length, fields: state.fields });
  const { durationUnit, workWeek, holidays, ownDays } = preview;
  const initial = { basis: "milestones", name: preview.plan.slice(0, 60), reason: "" } as const;
  return (
    <>
      <StepOnEnter step="calculate" />
      <ErrorSummary state={state} formId={formId} labels={labels} />
      <StepNotice state={state} formId={formId} />
      <input type="hidden" name="imported" value={JSON.stringify(preview)} />
      <ImportPreviewSections preview={preview} />
      <PlanHead initial={{ ...initial, durationUnit, workWeek, holidays, ownDays, rows }} />
      <div>
        {legend}
        <PlanRows formId={formId} rows={rows} />
        <AddRows rows={rows} milestones={milestones} />
      </div>
      <SendPlan />
      <p className={styles.hint}>
        <a href={again}>{t("again")}</a>
      </p>
      {state.answer?.trial ? <TrialResult trial={state.answer.trial} /> : null}
    </>
  );
}
