import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import type { FreeText } from "#domain/free-text/free-texts.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
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

/** What a command is asked to do. */
export type ChangeRequest = {
  /** Made by the form: see `receiptKey`. */
  readonly key: string;
  /** The name of the command. */
  readonly command: string;
  /** Every text typed for it, as its schema declares them; null where nothing is typed. */
  readonly texts: readonly FreeText[] | null;
  /** Names of holders that come with the texts. */
  readonly newNames?: readonly string[];
};

/**
 * The frame of every command: one immediate transaction, once per request key, with the
 * business date read inside it and the audit row written inside it. Texts that hold the number of a
 * person or the name of a holder are refused before the change is asked.
 */
export function changeOnce<T, R extends string>(
  db: Db,
  caller: Caller,
  request: ChangeRequest & { readonly texts: null },
  change: (context: ChangeContext) => Outcome<T, R>,
): Outcome<T, R>;
export function changeOnce<T, R extends string>(
  db: Db,
  caller: Caller,
  request: ChangeRequest,
  change: (context: ChangeContext) => Outcome<T, R>,
): Outcome<T, R | TextRefusal>;
export function changeOnce<T, R extends string>(
  db: Db,
  caller: Caller,
  request: ChangeRequest,
  change: (context: ChangeContext) => Outcome<T, R>,
): Outcome<T, R | TextRefusal> {
  const { actor, at } = caller;
  return db.transaction(
    (tx) => {
      const receipt = {
        requestKey: request.key,
        actorId: actor.userId,
        command: request.command,
        at,
      };
      return runOnce<T, R | TextRefusal>(tx, receipt, () => {
        const checked = checkTexts(tx, request.texts ?? [], request.newNames);
        if (!checked.ok) return checked;
        const businessOn = findBusinessDate(tx, at);
        const record: ChangeContext["record"] = (event, subject, detail) =>
          recordAuditEvent(tx, { actor, event, subject, detail: { ...detail }, at, businessOn });
        return change({ tx, actor, at, businessOn, record });
      });
    },
    { behavior: "immediate" },
  );
}
