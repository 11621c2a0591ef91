import type { IsoDate } from "#domain/calendar-day.ts";
import type { Outcome } from "#domain/outcome.ts";
import type { Actor } from "#domain/permission.ts";
import type { Db, Transaction } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import { recordAuditEvent } from "./record-audit-event.ts";
import { runOnce } from "./run-once.ts";

/** Who asks for a change, and at which instant. */
export type Caller = { actor: Actor; at: number };

/** What a change gets to work with. `record` writes its audit row in the same transaction. */
export type ChangeContext = {
  tx: Transaction;
  actor: Actor;
  at: number;
  businessOn: IsoDate;
  record: (event: string, subject: { type: string; id: string }, detail: object) => void;
};

/**
 * The frame of every command: one immediate transaction, once per request key, with the
 * business date read inside it and the audit row written inside it.
 *
 * @param request `key` is made by the form, `command` names the command
 */
export function changeOnce<T, R extends string>(
  db: Db,
  caller: Caller,
  request: { key: string; command: string },
  change: (context: ChangeContext) => Outcome<T, R>,
): Outcome<T, R> {
  const { actor, at } = caller;
  return db.transaction(
    (tx) => {
      const receipt = {
        requestKey: request.key,
        actorId: actor.userId,
        command: request.command,
        at,
      };
      return runOnce(tx, receipt, () => {
        const businessOn = findBusinessDate(tx, at);
        const record: ChangeContext["record"] = (event, subject, detail) =>
          recordAuditEvent(tx, { actor, event, subject, detail: { ...detail }, at, businessOn });
        return change({ tx, actor, at, businessOn, record });
      });
    },
    { behavior: "immediate" },
  );
}
