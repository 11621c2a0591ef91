import type { z } from "zod";
import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { checkTexts } from "#db/free-text/check-texts.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { noteTransaction } from "#db/transaction-owner.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Follows, type Outcome, type Question } from "#domain/core/outcome.ts";
import { type ConfirmNeeded, decideConfirmation } from "#domain/core/question.ts";
import { freeTexts } from "#domain/free-text/free-texts.ts";
import { holderNames } from "#domain/free-text/holder-name.ts";
import type { TextRefusal } from "#domain/free-text/text-decision.ts";
import { askAboutDays } from "#domain/question/day-questions.ts";
import { idempotencyKey } from "./idempotency-key.ts";
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
  /**
   * Has what is seldom meant confirmed: what the command asks, and the days of its form that lie far
   * from today and do not stand already. What was confirmed is part of the audit row.
   */
  ask: (questions?: readonly Question[], about?: AskedAbout) => Outcome<null, ConfirmNeeded>;
};

type AskedAbout = {
  /** days that what is changed has already */
  readonly stood?: readonly (IsoDate | null | undefined)[];
  /** says what follows from the change; asked only where something has to be confirmed */
  readonly foresee?: () => Follows | undefined;
};

/** What every form sends along: see `idempotencyKey`. */
type Keyed = { readonly requestKey: string; readonly confirms?: readonly string[] | undefined };
type Form = z.ZodType<Keyed>;

/** A change as the actions ask for it. */
type Command<Input, T, R extends string> = (db: Db, caller: Caller, input: Input) => Outcome<T, R>;

type Change<Input, T, R extends string> = (context: ChangeContext, input: Input) => Outcome<T, R>;

/**
 * Makes a command: one immediate transaction, once per request key, with the business date read
 * inside it and the audit row written inside it. Whatever is decided is decided before the first
 * write, since a refusal is answered without taking anything back.
 *
 * `form` is the schema of what is typed for it. The texts it declares are refused where they hold
 * the number of a person or the name of a holder, before `change` is asked. Its fields alone make
 * one request another than the last: an input may bring more, such as a password made for this
 * attempt. It is null where nothing that is typed reaches the command.
 *
 * @param name under which answers are kept: that of the command
 * @example
 * export const reportProgress = defineCommand(
 *   "reportProgress",
 *   progressReportInput,
 *   ({ tx, record }, { projectId, percent }): Outcome<ReportedProject, ReportRefusal> => { … },
 * );
 * reportProgress(db, { actor, at }, input) //=> { ok: true, value: { projectId, … } }
 */
export function defineCommand<Input extends Keyed, T, R extends string>(
  name: string,
  form: null,
  change: Change<Input, T, R>,
): Command<Input, T, R>;
export function defineCommand<
  Typed extends Form,
  T,
  R extends string,
  Input extends z.output<Typed> = z.output<Typed>,
>(name: string, form: Typed, change: Change<Input, T, R>): Command<Input, T, R | TextRefusal>;
export function defineCommand<Input extends Keyed, T, R extends string>(
  name: string,
  form: Form | null,
  change: Change<Input, T, R>,
): Command<Input, T, R | TextRefusal> {
  return (db, { actor, at }, input) => {
    const requestKey = idempotencyKey(form, input);
    const request = { requestKey, actorId: actor.userId, command: name, at };
    return db.transaction(
      (tx) => {
        noteTransaction(tx, db);
        return runOnce<T, R | TextRefusal>(tx, request, () => {
          const checked = form ? checkInput(tx, form, input) : accept(null);
          if (!checked.ok) return checked;
          const businessOn = findBusinessDate(tx, at);
          let confirmed: readonly Question[] = [];
          const record: ChangeContext["record"] = (event, subject, given) => {
            const detail = confirmed.length > 0 ? { ...given, confirmed } : { ...given };
            recordAuditEvent(tx, { actor, event, subject, detail, at, businessOn });
          };
          const ask: ChangeContext["ask"] = (questions = [], { stood, foresee } = {}) => {
            const days = form ? askAboutDays(form, input, { businessDate: businessOn, stood }) : [];
            confirmed = [...questions, ...days];
            const decided = decideConfirmation(confirmed, input.confirms ?? []);
            return decided.ok || !foresee ? decided : { ...decided, follows: foresee() };
          };
          return change({ tx, actor, at, businessOn, record, ask }, input);
        });
      },
      { behavior: "immediate" },
    );
  };
}

function checkInput(tx: Transaction, form: Form, input: Keyed): Outcome<null, TextRefusal> {
  return checkTexts(tx, freeTexts(form, input), holderNames(form, input));
}
