import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import type { Caller } from "#db/command/define-command.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import { findHouseholdInScope } from "#db/household/scope/find-household-in-scope.ts";
import type { Db } from "#db/open-database.ts";
import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { fieldVisibility } from "#domain/household/person/field-visibility.ts";
import { type RevealInput, revealInput } from "#domain/household/person/reveal-input.ts";
import { listHolders } from "./list-holders.ts";
import { recordReveals } from "./record-reveals.ts";

export type NumberRevealed = { number: string };
export type RevealRefusal =
  | TextRefusal
  | "household.notFound"
  | "reveal.notAllowed"
  | "reveal.noNumber";

/**
 * Shows one number of one holder to somebody who gives a reason. The audit trail holds who, why and
 * which, never the number. There is no stored answer: it would keep the number, and a form sent again is
 * another look, with a row of its own and asked anew whether it may be.
 */
export function revealNumber(
  db: Db,
  { actor, at }: Caller,
  input: RevealInput,
): Outcome<NumberRevealed, RevealRefusal> {
  const { householdId, holderId, field, reason } = input;
  return db.transaction(
    (tx) => {
      const businessOn = findBusinessDate(tx, at);
      const found = findHouseholdInScope({ tx, actor, businessOn }, householdId);
      if (!found) return refuse("household.notFound");
      if (fieldVisibility(actor.role, field) !== "revealable") return refuse("reveal.notAllowed");
      const holders = listHolders(tx, householdId);
      const number = holders.find(({ id }) => id === holderId)?.[field];
      if (!number) return refuse("reveal.noNumber");
      const checked = checkTexts(tx, freeTexts(revealInput, input));
      if (!checked.ok) return checked;
      const { projectId, code } = found;
      const sequence = recordAuditEvent(tx, {
        actor,
        at,
        businessOn,
        event: "household.revealed",
        subject: { type: "household", id: householdId },
        detail: { projectId, code, holderId, field, reason },
      });
      recordReveals(tx, { sequence, householdIds: [householdId] });
      return accept({ number });
    },
    { behavior: "immediate" },
  );
}
