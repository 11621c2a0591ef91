import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { LedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import type { HouseholdFormSubject } from "../../require-household-form.ts";
import { recordVisitAction } from "../actions.ts";

type Props = { form: HouseholdFormSubject; staff: readonly LedgerStaff[] };

/** 走访: who went when, what was said, and when next. */
export function VisitForm({ form: { household, ledger }, staff }: Props) {
  const t = useTranslations("compensation.visit.form");
  const labels = {
    visitedOn: t("on"),
    visitorId: t("visitor"),
    note: t("note"),
    nextVisitOn: t("next"),
  };
  const { businessDate, actor } = ledger;
  const { nextVisitOn } = household;
  return (
    <ActionForm
      action={recordVisitAction}
      labels={labels}
      hidden={{
        householdId: household.id,
        version: household.version,
      }}
    >
      <DayField
        name="visitedOn"
        label={labels.visitedOn}
        required
        max={businessDate}
        defaultValue={businessDate}
      />
      <SelectField
        name="visitorId"
        label={labels.visitorId}
        required
        withoutPrompt
        defaultValue={actor.userId}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="note" label={labels.note} hint={t("noteHint")} required longest={500} />
      <DayField
        name="nextVisitOn"
        label={labels.nextVisitOn}
        hint={t("nextHint")}
        min={businessDate}
        defaultValue={nextVisitOn && nextVisitOn > businessDate ? nextVisitOn : undefined}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
