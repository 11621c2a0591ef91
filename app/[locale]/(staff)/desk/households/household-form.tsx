import { randomUUID } from "node:crypto";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { EditableHousehold } from "#db/queries/find-editable-household.ts";
import { messagesOf } from "#i18n/messages.ts";
import { CurrentHousehold } from "./current-household.tsx";
import type { DrawnHolder } from "./drawn-holder.ts";
import { HolderRows } from "./holder-rows.tsx";
import { HouseholdFields } from "./household-fields.tsx";
import type { Ledger } from "./read-ledger.ts";
import { saveHouseholdAction } from "./save-household-action.ts";
import { SaveOnEnter } from "./save-on-enter.tsx";
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
  const words = messagesOf(ledger.locale);
  const { form, holder } = words.household;
  const messages = {
    ...{ form: words.form, refusal: words.refusal, household: { form, holder } },
    ledger: { holderKind: words.ledger.holderKind },
  };
  return (
    <ActionForm
      action={saveHouseholdAction}
      locale={ledger.locale}
      labels={labels}
      isWide
      hidden={{
        requestKey: randomUUID(),
        householdId: householdId ?? "",
        version: household?.version ?? 0,
        ...keptUnseen(household),
      }}
    >
      <SaveOnEnter />
      <NextIntlClientProvider messages={messages}>
        {household ? <AsItStands {...{ household, buildings, labels, holders }} /> : null}
        <HouseholdFields household={household} buildings={buildings} labels={labels} />
        <HolderRows holders={holders} />
      </NextIntlClientProvider>
      <SubmitButton name="step" value="save">
        {t(household ? "save" : "register")}
      </SubmitButton>
    </ActionForm>
  );
}

type StandingProps = Pick<Props, "buildings" | "holders"> & {
  household: EditableHousehold;
  labels: Readonly<Record<string, string>>;
};

function AsItStands({ household, buildings, labels, holders }: StandingProps) {
  const facts = useHouseholdValues(household, buildings);
  return <CurrentHousehold labels={labels} facts={facts} holders={holders} />;
}
