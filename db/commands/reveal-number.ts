import { canSee } from "#domain/household/can-see.ts";
import { decideReason, type ReasonRefusal } from "#domain/household/impersonal-reason.ts";
import type { RevealInput } from "#domain/household/reveal-input.ts";
import { accept, type Outcome, refuse } from "#domain/outcome.ts";
import type { Db } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { listHolders } from "../queries/list-holders.ts";
import type { Caller } from "./change-once.ts";
import { findLedgerHousehold } from "./find-ledger-household.ts";
import { recordAuditEvent } from "./record-audit-event.ts";

export type NumberRevealed = { number: string };
export type RevealRefusal =
  | ReasonRefusal
  | "household.notFound"
  | "reveal.notAllowed"
  | "reveal.noNumber";

/**
 * Shows one number of one holder to somebody who gives a reason. The audit trail holds who, why and
 * which, never the number. There is no receipt: it would keep the number, and a form sent again is
 * another look, with a row of its own and asked anew whether it may be.
 */
export function revealNumber(
  db: Db,
  { actor, at }: Caller,
  { householdId, holderId, field, reason }: RevealInput,
): Outcome<NumberRevealed, RevealRefusal> {
  return db.transaction(
    (tx) => {
      const businessOn = findBusinessDate(tx, at);
      const found = findLedgerHousehold({ tx, actor, businessOn }, householdId);
      if (!found) return refuse("household.notFound");
      if (canSee(actor.role, field) !== "revealable") return refuse("reveal.notAllowed");
      const holders = listHolders(tx, householdId);
      const number = holders.find(({ id }) => id === holderId)?.[field];
      if (!number) return refuse("reveal.noNumber");
      const decided = decideReason(reason, holders);
      if (!decided.ok) return decided;
      const { projectId, code } = found;
      recordAuditEvent(tx, {
        ...{ actor, at, businessOn, event: "household.revealed" },
        subject: { type: "household", id: householdId },
        detail: { projectId, code, holderId, field, reason },
      });
      return accept({ number });
    },
    { behavior: "immediate" },
  );
}
