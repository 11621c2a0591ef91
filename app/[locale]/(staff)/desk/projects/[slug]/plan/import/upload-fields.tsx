"use client";

import { useTranslations } from "next-intl";
import type { ActionState } from "#components/form/action-state.ts";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { FileField } from "#components/form/file-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { importDates, importUnits } from "#domain/mspdi/import/import-choices.ts";
import { xmlLimits } from "#domain/mspdi/xml-limits.ts";
import { maxPlanRows } from "#domain/plan/plan-input.ts";

type Props = { formId: string; state: ActionState };

/** Which file, and how to read it. */
export function UploadFields({ formId, state }: Props) {
  const t = useTranslations("exchange.import");
  const unitName = useTranslations("plan.editor.unit");
  const labels = { file: t("file"), unit: t("unit"), dates: t("dates") };
  const { megabytes } = xmlLimits;
  return (
    <>
      <ErrorSummary state={state} formId={formId} labels={labels} />
      <FileField
        name="file"
        label={labels.file}
        hint={t("fileHint", { megabytes, rows: maxPlanRows })}
        accept=".xml,application/xml,text/xml"
        megabytes={megabytes}
        required
      />
      <SelectField
        name="unit"
        label={labels.unit}
        hint={t("unitHint")}
        required
        withoutPrompt
        defaultValue="file"
        options={importUnits.map((value) => ({
          value,
          label: value === "file" ? t("unitOf.file") : unitName(value),
        }))}
      />
      <SelectField
        name="dates"
        label={labels.dates}
        hint={t("datesHint")}
        required
        withoutPrompt
        defaultValue="current"
        options={importDates.map((value) => ({ value, label: t(`datesOf.${value}`) }))}
      />
      <div>
        <SubmitButton name="step" value="read">
          {t("submit")}
        </SubmitButton>
      </div>
    </>
  );
}
