import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { DocumentRow } from "#db/household/compensation/list-compensation.ts";
import { documentKinds } from "#domain/household/compensation/compensation-kinds.ts";
import type { HouseholdFormSubject } from "../../require-household-form.ts";
import { recordDocumentAction } from "../actions.ts";

type Props = { form: HouseholdFormSubject; corrected: DocumentRow | null };

/** 档案材料: what was received when, and under which number it is kept. */
export function DocumentForm({ form: { household, ledger }, corrected }: Props) {
  const t = useTranslations("compensation.document.form");
  const word = useTranslations("compensation.document.kind");
  const labels = { kind: t("kind"), reference: t("reference"), receivedOn: t("receivedOn") };
  const { businessDate } = ledger;
  return (
    <ActionForm
      action={recordDocumentAction}
      labels={labels}
      hidden={{
        householdId: household.id,
        ...(corrected ? { correctsId: corrected.id } : {}),
      }}
    >
      <SelectField
        name="kind"
        label={labels.kind}
        required
        defaultValue={corrected?.kind}
        options={documentKinds.map((value) => ({ value, label: word(value) }))}
      />
      <TextField
        name="reference"
        label={labels.reference}
        hint={t("referenceHint")}
        required
        longest={60}
        autoComplete="off"
        defaultValue={corrected?.reference}
      />
      <DayField
        name="receivedOn"
        label={labels.receivedOn}
        required
        max={businessDate}
        defaultValue={corrected?.receivedOn ?? businessDate}
      />
      <SubmitButton>{corrected ? t("submitCorrection") : t("submit")}</SubmitButton>
    </ActionForm>
  );
}
