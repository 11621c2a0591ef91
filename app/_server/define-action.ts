import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { ActionState, RefusalMessage } from "#components/form/action-state.ts";
import type { Caller } from "#db/commands/change-once.ts";
import type { Db } from "#db/open-database.ts";
import { fieldErrors } from "#domain/field-errors.ts";
import type { Outcome } from "#domain/outcome.ts";
import { type Actor, can, type Permission } from "#domain/permission.ts";
import { defaultLocale, isLocale, type Locale } from "#i18n/locales.ts";
import { database } from "./database.ts";
import { isOwnOrigin } from "./origin.ts";
import { readForm } from "./read-form.ts";
import { findActor } from "./session.ts";

type Declaration<Input extends z.ZodType, Done, Who> = {
  permission: Permission;
  /** The schema of the form; unknown fields are refused by it. */
  input: Input;
  run: (
    db: Db,
    caller: Who,
    input: z.output<Input>,
  ) => Outcome<Done, string> | Promise<Outcome<Done, string>>;
  /** The public paths, without their locale, that the change shows on. */
  invalidates?: (done: Done) => readonly string[];
  /** Where the browser goes afterwards; without it the form stays and says it is done. */
  leadsTo?: (done: Done, locale: Locale) => string;
};

export type PublicCaller = { actor: Actor | null; at: number };
type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** Fields that must never be sent back to the browser. */
const secretField = /password|code/i;

/**
 * Makes a server action. In this order: origin, actor, permission, parse, command (one
 * transaction with its audit row), revalidation of the public pages it shows on, answer.
 */
export function defineAction<Input extends z.ZodType, Done>(
  declaration: Declaration<Input, Done, Caller>,
): Action {
  return defineFor(declaration, (actor) => actor !== null);
}

/** The same for somebody who has not signed in: sign-in and first set-up only. */
export function definePublicAction<Input extends z.ZodType, Done>(
  declaration: Declaration<Input, Done, PublicCaller>,
): Action {
  return defineFor(declaration as Declaration<Input, Done, Caller>, () => true);
}

function defineFor<Input extends z.ZodType, Done>(
  declaration: Declaration<Input, Done, Caller>,
  isKnown: (actor: Actor | null) => boolean,
): Action {
  return async (_previous, form) => {
    const { locale: asked, ...values } = readForm(form);
    const locale = isLocale(asked) ? asked : defaultLocale;
    const kept = Object.fromEntries(
      Object.entries(values).filter(([name]) => !secretField.test(name)),
    );
    const refused = (message: RefusalMessage, fields?: ActionState["fields"]): ActionState => ({
      status: "refused",
      message,
      fields,
      values: kept,
    });

    if (!isOwnOrigin(await headers())) return refused({ code: "request.foreignOrigin" });
    const actor = await findActor();
    if (!isKnown(actor)) return refused({ code: "session.expired" });
    if (!can(actor?.role ?? null, declaration.permission)) {
      return refused({ code: "permission.missing" });
    }
    const parsed = declaration.input.safeParse(values);
    if (!parsed.success) return refused({ code: "form.hasErrors" }, fieldErrors(parsed.error));

    const caller = { actor, at: Date.now() } as Caller;
    const outcome = await declaration.run(database(), caller, parsed.data);
    if (!outcome.ok) {
      const reason = { code: outcome.refusal, params: outcome.params };
      return outcome.field
        ? refused({ code: "form.hasErrors" }, { [outcome.field]: reason })
        : refused(reason);
    }
    for (const path of declaration.invalidates?.(outcome.value) ?? []) revalidatePublic(path);
    if (declaration.leadsTo) redirect(declaration.leadsTo(outcome.value, locale));
    return { status: "done" };
  };
}

function revalidatePublic(path: string): void {
  revalidatePath(`/zh${path}`);
  revalidatePath(`/en${path}`);
}
