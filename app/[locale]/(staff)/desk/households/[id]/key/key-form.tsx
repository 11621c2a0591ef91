import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import type { LedgerStaff } from "#db/household/scope/list-ledger-staff.ts";
import { markKeyHouseholdAction } from "../actions.ts";
import type { HouseholdFormSubject } from "../require-household-form.ts";
import styles from "./key-form.module.css";

type Props = { form: HouseholdFormSubject; staff: readonly LedgerStaff[] };

/** 重点户: why, who looks after it and when next; or off the list. */
export function KeyForm({ form: { household, ledger }, staff }: Props) {
  const t = useTranslations("compensation.key.form");
  const labels = { reason: t("reason"), ownerId: t("owner"), nextVisitOn: t("next") };
  const { keyReason, keyOwnerId, nextVisitOn, id, version } = household;
  return (
    <ActionForm
      action={markKeyHouseholdAction}
      labels={labels}
      hidden={{ householdId: id, version }}
    >
      <TextArea
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={2}
        longest={200}
        required
        defaultValue={keyReason ?? undefined}
      />
      <SelectField
        name="ownerId"
        label={labels.ownerId}
        defaultValue={keyOwnerId ?? (keyReason === null ? ledger.actor.userId : undefined)}
        options={staff.map((each) => ({ value: each.id, label: each.name }))}
      />
      <DayField
        name="nextVisitOn"
        label={labels.nextVisitOn}
        hint={t("nextHint")}
        defaultValue={nextVisitOn ?? undefined}
      />
      <div className={styles.buttons}>
        <SubmitButton>{t("submit")}</SubmitButton>
        {keyReason === null ? null : (
          <SubmitButton look="danger" name="takesOff" value="on">
            {t("takeOff")}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
