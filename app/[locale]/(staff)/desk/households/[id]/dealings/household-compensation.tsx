import { canActToday } from "#app/_server/day/requested-day.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { type FieldGroup, fieldVisibility } from "#domain/household/person/field-visibility.ts";
import type { Ledger } from "../../_ledger/read-ledger.ts";
import { AgreementSection } from "./agreement-section.tsx";
import { DocumentSection } from "./document-section.tsx";
import { PaymentSection } from "./payment-section.tsx";
import { readCompensation } from "./read-compensation.ts";
import { TransitionSection } from "./transition-section.tsx";
import { VisitSection } from "./visit-section.tsx";

type Props = {
  /** One that whoever looks has been let at. */
  householdId: string;
  asOf: IsoDate;
  ledger: Ledger;
};

/**
 * 协议, 过渡期, 兑付, 走访 and 档案 of a household, each as known on the day, with what was corrected
 * since; and the ways to record them, for a clerk today.
 */
export async function HouseholdCompensation({ householdId, asOf, ledger }: Props) {
  const compensation = readCompensation(householdId, asOf);
  const isActing = await canActToday(ledger.actor.role, "household.write");
  const of = { householdId, compensation, isActing };
  const sees = (group: FieldGroup) => fieldVisibility(ledger.actor.role, group) === "plain";
  return (
    <>
      {sees("amount") ? (
        <>
          <AgreementSection {...of} />
          <TransitionSection compensation={compensation} asOf={asOf} />
          <PaymentSection {...of} />
        </>
      ) : null}
      {sees("note") ? <VisitSection {...of} today={ledger.isReplay ? null : asOf} /> : null}
      <DocumentSection {...of} />
    </>
  );
}
