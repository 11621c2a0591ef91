"use client";

import { useLocale, useTranslations } from "next-intl";
import { StepButton } from "#components/step/step-button.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import styles from "./plan-editor.module.css";

type Props = {
  rows: readonly PlanDraftRow[];
  milestones: readonly { readonly id: string; readonly name: Bilingual }[];
};

/** One more row: blank, or a milestone of the project that the plan leaves out. */
export function AddRows({ rows, milestones }: Props) {
  const t = useTranslations("plan.editor");
  const locale = useLocale();
  const planned = new Set(rows.map(({ milestoneId }) => milestoneId));
  return (
    <div className={styles.buttons}>
      <StepButton step="addRow">{t("addRow")}</StepButton>
      {milestones
        .filter(({ id }) => !planned.has(id))
        .map(({ id, name }) => (
          <StepButton key={id} step={`addMilestone ${id}`}>
            {t("addMilestone", { name: name[locale] })}
          </StepButton>
        ))}
    </div>
  );
}
