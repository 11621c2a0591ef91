import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HiddenFields } from "#components/form/hidden-fields.tsx";
import { MoreMessages } from "#components/form/more-messages.tsx";
import { householdStages } from "#domain/household/stage/stage.ts";
import { messagesOf } from "#i18n/messages.ts";
import { enterStagesAction } from "./actions.ts";
import { changedPlace, type LedgerView } from "./ledger-view.ts";
import type { Ledger } from "./read-ledger.ts";
import { StageSelection } from "./stage-selection.tsx";

type Props = { ledger: Ledger; view: LedgerView; children: ReactNode };

/** The table as a form that brings the households ticked to a stage. */
export function StageEntry({ ledger, view, children }: Props) {
  const known = useTranslations("ledger.stage");
  const locale = useLocale();
  const { households } = messagesOf(locale);
  const messages = { households: { selection: households.selection } };
  const [, query = ""] = changedPlace(ledger, view, { page: view.page }).split("?");
  return (
    <MoreMessages messages={messages}>
      <StageSelection
        action={enterStagesAction}
        hiddenFields={<HiddenFields values={{ projectId: ledger.project.id, view: query }} />}
        stages={householdStages.map((stage) => ({ value: stage, label: known(stage) }))}
        businessOn={ledger.businessDate}
      >
        {children}
      </StageSelection>
    </MoreMessages>
  );
}
