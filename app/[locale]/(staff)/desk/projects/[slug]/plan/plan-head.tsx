"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "#components/form/select-field.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { durationUnits } from "#domain/calendar/duration-unit.ts";
import { PlanCalendarFields } from "./_calendar/plan-calendar-fields.tsx";
import type { InitialPlan } from "./initial-plan.ts";
import styles from "./plan-editor.module.css";

/** What the plan is called, why it is made, and what its durations count. */
export function PlanHead({ initial }: { initial: InitialPlan }) {
  const t = useTranslations("plan.editor");
  return (
    <div className={styles.head}>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint")}
        longest={60}
        required
        defaultValue={initial.name}
      />
      <SelectField
        name="durationUnit"
        label={t("durationUnit")}
        hint={t("durationUnitHint")}
        required
        withoutPrompt
        defaultValue={initial.durationUnit}
        options={[...durationUnits]
          .reverse()
          .map((value) => ({ value, label: t(`unit.${value}`) }))}
      />
      <PlanCalendarFields calendar={initial} />
      <div className={styles.reason}>
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          rows={2}
          longest={300}
          required
          defaultValue={initial.reason}
        />
      </div>
    </div>
  );
}
