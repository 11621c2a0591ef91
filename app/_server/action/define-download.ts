import "server-only";
import type { z } from "zod";
import { authorize } from "#app/_server/auth/authorize.ts";
import { findActor } from "#app/_server/auth/session.ts";
import { database } from "#app/_server/office/database.ts";
import { policyNonce } from "#app/_server/page/policy-nonce.ts";
import type { Caller } from "#db/command/define-command.ts";
import type { Db } from "#db/open-database.ts";
import { isOwnOrigin } from "#domain/access/own-origin.ts";
import type { Permission } from "#domain/access/permission.ts";
import { type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import { fieldErrors, withInput } from "#domain/form/field-errors.ts";
import { isLocale, type Locale } from "#i18n/locales.ts";
import { noteEndedSession } from "./note-ended-session.ts";
import { noteEntered } from "./note-entered.ts";
import { readForm } from "./read-form.ts";
import { keepRefusal } from "./refusal-store.ts";
import { refusedState } from "./refused-state.ts";
import { storageErrorAsRefusal } from "./storage-error-as-refusal.ts";

/** Who asks for a file, and how its words are to be written. */
export type DownloadCaller = Caller & {
  readonly locale: Locale;
  /** Allows the styles of a sheet that is shown instead of saved. */
  readonly nonce: string;
};

export type Download = {
  /** As it is saved; any letters. Without it the browser shows the answer. */
  readonly fileName?: string;
  readonly contentType: string;
  readonly body: Uint8Array | string;
};

type Declaration<Input extends z.ZodType> = {
  permission: Permission;
  /** The schema of the form; unknown fields are refused by it. */
  input: Input;
  /** Checks the scope itself, and writes into the audit trail what leaves the house. */
  run: (
    db: Db,
    caller: DownloadCaller,
    input: z.output<Input>,
  ) => Outcome<Download, string> | Promise<Outcome<Download, string>>;
};

type Handler = (
  request: Request,
  context: { params: Promise<{ locale: string }> },
) => Promise<Response>;

/**
 * Makes the POST handler of a file or a sheet that leaves the house and is written into the audit
 * trail, which no GET may do. In this order: origin, actor, permission, parse, run, answer.
 *
 * A refusal leads back to the page of the form with its code as `?refused=`, which
 * `RefusedNotice` puts into words, and with `?kept=` to what was typed and what is wrong with it
 * (`findRefusal`), for the form to go on from; whoever is signed out is led to the sign-in page,
 * or given their form back by the guard.
 * A request from elsewhere is answered 403 and led nowhere. No answer is kept by the browser.
 *
 * @example
 * export const POST = defineDownload({ permission: "household.write", input, run: exportLedger });
 */
export function defineDownload<Input extends z.ZodType>(declaration: Declaration<Input>): Handler {
  return async (request, { params }) => {
    noteEntered();
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    if (!isOwnOrigin(request.headers, process.env.PUBLIC_ORIGIN))
      return new Response(null, { status: 403 });
    const actor = await findActor();
    if (!actor) {
      noteEndedSession();
      return leadTo(`/${locale}/sign-in`);
    }
    const admitted = authorize(actor, declaration.permission);
    if (!admitted.ok) return leadBack(request, locale, { refused: admitted.refusal });
    const values = await readValues(request);
    const caller = { actor, at: Date.now(), locale, nonce: policyNonce(request) };
    const outcome = await answer(declaration, caller, values);
    if (outcome.ok) return deliver(outcome.value);
    const kept = keepRefusal(actor.userId, refusedState(outcome, values ?? {}));
    return leadBack(request, locale, { refused: outcome.refusal, kept });
  };
}

async function answer<Input extends z.ZodType>(
  { input, run }: Declaration<Input>,
  caller: DownloadCaller,
  values: Record<string, string> | null,
): Promise<Outcome<Download, string>> {
  if (!values) return refuse("field.invalid");
  const parsed = input.safeParse(values, withInput);
  if (!parsed.success) return refuseFields(fieldErrors(parsed.error));
  return storageErrorAsRefusal(() => run(database(), caller, parsed.data));
}

/** Null where the body is no form. */
async function readValues(request: Request): Promise<Record<string, string> | null> {
  try {
    const { locale: _, ...values } = readForm(await request.formData());
    return values;
  } catch {
    return null;
  }
}

function refuseFields(errors: ReturnType<typeof fieldErrors>): Refused<string> {
  const all = Object.entries(errors).map(([field, { code, params = {} }]) =>
    refuse(code, { field, params }),
  );
  const [first = refuse("field.invalid")] = all;
  return { ...first, all };
}

function deliver({ fileName, contentType, body }: Download): Response {
  const headers = new Headers({
    "Content-Type": contentType,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  if (fileName !== undefined) headers.set("Content-Disposition", attachment(fileName));
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
}

/**
 * RFC 6266: the name in UTF-8, and for what reads only ASCII one without its other letters.
 *
 * @example
 * attachment("公示表.docx")
 * //=> `attachment; filename="___.docx"; filename*=UTF-8''%E5%85%AC%E7%A4%BA%E8%A1%A8.docx`
 */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/gu, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The page the form stood on, as its browser names it; without that the desk. */
function leadBack(
  request: Request,
  locale: Locale,
  says: { refused: string; kept?: string },
): Response {
  const page = URL.parse(request.headers.get("referer") ?? "");
  const isDesk = page && new RegExp(`^/${locale}/desk(/|$)`).test(page.pathname);
  const search = new URLSearchParams(isDesk ? page.search : "");
  for (const name of ["done", "kept"]) search.delete(name);
  for (const [name, value] of Object.entries(says)) search.set(name, value);
  return leadTo(`${isDesk ? page.pathname : `/${locale}/desk`}?${search}`);
}

/** 303: the browser asks for the page with GET. */
function leadTo(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store" },
  });
}
