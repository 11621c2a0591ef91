import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { StepOnEnter } from "#components/step/step-on-enter.tsx";
import type { EditableHousehold } from "#db/household/register/find-household-row.ts";
import { messagesOf } from "#i18n/messages.ts";
import type { Ledger } from "../_ledger/read-ledger.ts";
import { saveHouseholdAction } from "./actions.ts";
import { CurrentHousehold } from "./current-household.tsx";
import type { DrawnHolder } from "./drawn-holder.ts";
import { HolderRows } from "./holder-rows.tsx";
import { HouseholdFields } from "./household-fields.tsx";
import { useHouseholdLabels } from "./use-household-labels.ts";
import { keptUnseen, useHouseholdValues } from "./use-household-values.ts";

type Props = {
  ledger: Ledger;
  householdId: string | null;
  /** As it stands; null for a new one. */
  household: EditableHousehold | null;
  holders: readonly DrawnHolder[];
  buildings: readonly { id: string; name: string }[];
};

/** A household with its holders: everything is sent, numbers left empty stay as they are. */
export function HouseholdForm({ ledger, householdId, household, holders, buildings }: Props) {
  const t = useTranslations("household.form");
  const labels = useHouseholdLabels();
  const facts = useHouseholdValues(household, buildings);
  const words = messagesOf(ledger.locale);
  const { form, holder } = words.household;
  const messages = {
    household: { form, holder },
    ledger: { holderKind: words.ledger.holderKind },
  };
  return (
    <ActionForm
      action={saveHouseholdAction}
      labels={labels}
      isWide
      hidden={{
        householdId: householdId ?? "",
        version: household?.version ?? 0,
        ...keptUnseen(household),
      }}
    >
      <StepOnEnter step="save" />
      <MoreMessages messages={messages}>
        {household ? <CurrentHousehold labels={labels} facts={facts} holders={holders} /> : null}
        <HouseholdFields facts={facts} buildings={buildings} labels={labels} />
        <HolderRows holders={holders} />
      </MoreMessages>
      <SubmitButton name="step" value="save">
        {t(household ? "save" : "register")}
      </SubmitButton>
    </ActionForm>
  );
}
