"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { ActionState } from "#components/form/action-state.ts";
import { fieldId } from "#components/form/form-context.ts";
import { Notice } from "#components/ui/notice.tsx";
import { type RowEdit, rowEdits } from "#domain/plan/draft-row-edit.ts";
import { planRowField } from "#domain/plan/plan-input.ts";
import type { PlanAnswer, PlanSaid } from "./plan-answer.ts";
import { TrialSummary } from "./trial-summary.tsx";

type Props = { state: ActionState<PlanAnswer>; formId: string };

/** What the last step did. A new row takes the focus; otherwise this does. */
export function StepNotice({ state: { answer }, formId }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!answer) return;
    const field = answer.said ? firstField(answer.said) : null;
    const control = field === null ? null : document.getElementById(fieldId(formId, field));
    (control ?? notice.current)?.focus();
  }, [answer, formId]);
  if (!answer) return null;
  return (
    <div ref={notice} tabIndex={-1}>
      {answer.said ? <Said said={answer.said} /> : null}
      {answer.trial ? <TrialSummary trial={answer.trial} tableAt="#trial" /> : null}
    </div>
  );
}

/** Where somebody who added a row goes on typing. */
function firstField(said: PlanSaid): string | null {
  if (said.code === "rowAdded" || said.code === "insertRow") return planRowField(said, "nameZh");
  return said.code === "milestoneAdded" ? planRowField(said, "weight") : null;
}

function Said({ said }: { said: PlanSaid }) {
  const t = useTranslations("plan.editor.said");
  const edited = useTranslations("planChart.said");
  if (said.code === "draftSaved") return <Notice tone="success" title={t("draftSaved")} />;
  if ("name" in said || isRowEdit(said)) {
    return <Notice tone="info" title={edited(said.code, { row: 0, name: "", ...said })} />;
  }
  const figure = said.code === "templateTaken" ? said.count : said.row;
  return <Notice tone="info" title={t(said.code, { figure })} />;
}

function isRowEdit(said: PlanSaid): said is PlanSaid & { readonly code: RowEdit } {
  return rowEdits.some((edit) => edit === said.code);
}
