import "server-only";
import { setImmediate } from "node:timers/promises";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { authorize } from "#app/_server/auth/authorize.ts";
import { findActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { publishPublicChange } from "#app/_server/page/public-change.ts";
import type { FormAction, OneTimeSecret } from "#components/form/action-state.ts";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import { isOwnOrigin } from "#domain/access/own-origin.ts";
import type { Actor, Permission } from "#domain/access/permission.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { fieldErrors, withInput } from "#domain/form/field-errors.ts";
import { formLeaves } from "#domain/free-text/form-leaves.ts";
import { defaultLocale, isLocale, type Locale } from "#i18n/locales.ts";
import { noteEndedSession } from "./note-ended-session.ts";
import { noteEntered } from "./note-entered.ts";
import { readForm } from "./read-form.ts";
import { readUpload } from "./read-upload.ts";
import { refusedState, withoutSecrets, wrongFieldsState } from "./refused-state.ts";
import { storageErrorAsRefusal } from "./storage-error-as-refusal.ts";

type Declaration<Input extends z.ZodType, Done, Who, Answer = never> = {
  permission: Permission;
  /**
   * The schema of the form; unknown fields are refused by it. Every form sends a request key, which
   * is handed on where the schema names it.
   */
  input: Input;
  /** The field that carries a file; it is never sent back. */
  upload?: string;
  run: (
    db: Db,
    caller: Who,
    input: z.output<Input>,
  ) => Outcome<Done, string> | Promise<Outcome<Done, string>>;
  /** The public paths, without their locale, that the change shows on. */
  invalidates?: (done: Done) => readonly string[] | "all";
  /** Where the browser goes afterwards; without it the form stays and says it is done. */
  leadsTo?: (done: Done, locale: Locale) => string | undefined;
  /** What a form that goes on is drawn from; what was typed stays in it. */
  answers?: (done: Done) => Answer;
  /** What the answer shows once, on the same page. */
  reveals?: (done: Done) => OneTimeSecret;
};

export type PublicCaller = { actor: Actor | null; at: number };

/**
 * Makes a server action for signed-in staff. In this order: origin, actor, permission, parse,
 * command (one transaction with its audit row), revalidation of the public pages it shows on,
 * answer.
 */
export function defineAction<Input extends z.ZodType, Done, Answer = never>(
  declaration: Declaration<Input, Done, Caller, Answer>,
): FormAction<Answer> {
  return actionOf(declaration, (actor) => (actor ? accept(actor) : refuse("session.expired")));
}

/** The same for somebody who has not signed in: sign-in, first set-up, and the receipt of a resident. */
export function definePublicAction<Input extends z.ZodType, Done, Answer = never>(
  declaration: Declaration<Input, Done, PublicCaller, Answer>,
): FormAction<Answer> {
  return actionOf(declaration, (actor) => accept(actor));
}

function actionOf<Input extends z.ZodType, Done, Who extends Actor | null, Answer>(
  declaration: Declaration<Input, Done, { actor: Who; at: number }, Answer>,
  enter: (actor: Actor | null) => Outcome<Who, string>,
): FormAction<Answer> {
  const isKeyed = formLeaves(declaration.input).some(({ path }) => path === "requestKey");
  return async (_previous, given) => {
    noteEntered();
    const form = asForm(given);
    // Others are answered between what is done with a form: Next taking it apart, reading it,
    // doing what it asks and drawing the page of it.
    await setImmediate();
    const { locale: asked, ...sent } = readForm(form);
    const values = isKeyed ? sent : withoutKey(sent);
    const admitted = await admission(declaration.permission, enter);
    if (!admitted.ok) return refusedAnswer(admitted, values);

    await setImmediate();
    const uploaded = declaration.upload ? await readUpload(form, declaration.upload) : {};
    const parsed = declaration.input.safeParse({ ...values, ...uploaded }, withInput);
    if (!parsed.success) return wrongFieldsState(fieldErrors(parsed.error), values);

    const caller = { actor: admitted.value, at: Date.now() };
    await setImmediate();
    const outcome = await storageErrorAsRefusal(() =>
      declaration.run(database(), caller, parsed.data),
    );
    await setImmediate();
    if (!outcome.ok) {
      // Whoever saves second gets the page as the first one left it, around what they typed.
      if (outcome.refusal.endsWith(".changedSince")) refresh();
      return refusedAnswer(outcome, values);
    }

    showChange(declaration.invalidates?.(outcome.value) ?? []);
    const locale = isLocale(asked) ? asked : defaultLocale;
    const next = declaration.leadsTo?.(outcome.value, locale);
    if (next !== undefined) redirect(next);
    if (declaration.answers) {
      const answer = declaration.answers(outcome.value);
      return { status: "answered", answer, values: withoutSecrets(values) };
    }
    return { status: "done", once: declaration.reveals?.(outcome.value) };
  };
}

/** A form that no script sent is not lost where its page asks for a session. */
function refusedAnswer(refused: Refused<string>, values: Record<string, string>) {
  if (refused.refusal === "session.expired") noteEndedSession();
  return refusedState(refused, values);
}

/** A program may call an action with anything at all: what is no form is an empty one. */
function asForm(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData();
}

function withoutKey({ requestKey: _, ...values }: Record<string, string>): Record<string, string> {
  return values;
}

async function admission<Who extends Actor | null>(
  permission: Permission,
  enter: (actor: Actor | null) => Outcome<Who, string>,
): Promise<Outcome<Who, string>> {
  if (!isOwnOrigin(await headers(), process.env.PUBLIC_ORIGIN))
    return refuse("request.foreignOrigin");
  const entered = enter(await findActor());
  if (!entered.ok) return entered;
  return authorize(entered.value, permission);
}

/** On the public pages, and on the page of the desk the form stands on. */
function showChange(publicPaths: readonly string[] | "all"): void {
  if (publicPaths.length === 0) return;
  publishPublicChange(publicPaths === "all" ? undefined : publicPaths);
  refresh();
}
