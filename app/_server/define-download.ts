import "server-only";
import type { z } from "zod";
import type { Caller } from "#db/commands/change-once.ts";
import type { Db } from "#db/open-database.ts";
import { fieldErrors } from "#domain/field-errors.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/outcome.ts";
import { isOwnOrigin } from "#domain/own-origin.ts";
import type { Actor, Permission } from "#domain/permission.ts";
import { isLocale, type Locale } from "#i18n/locales.ts";
import { admit } from "./admit.ts";
import { database } from "./database.ts";
import { noteEntered } from "./note-entered.ts";
import { orRefused } from "./or-refused.ts";
import { policyNonce } from "./policy-nonce.ts";
import { readForm } from "./read-form.ts";
import { findActor } from "./session.ts";

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
 * `RefusedNotice` puts into words; whoever is signed out is led to the sign-in page. A request
 * from elsewhere is answered 403 and led nowhere. No answer is kept by the browser.
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
    if (!actor) return leadTo(`/${locale}/sign-in`);
    const nonce = policyNonce(request);
    const caller = { actor, at: Date.now(), locale, nonce };
    const outcome = await answer(declaration, { request, actor, caller });
    return outcome.ok ? deliver(outcome.value) : leadBack(request, locale, outcome);
  };
}

async function answer<Input extends z.ZodType>(
  { permission, input, run }: Declaration<Input>,
  { request, actor, caller }: { request: Request; actor: Actor; caller: DownloadCaller },
): Promise<Outcome<Download, string>> {
  const admitted = admit(actor, permission);
  if (!admitted.ok) return admitted;
  const values = await readValues(request);
  if (!values.ok) return values;
  const parsed = input.safeParse(values.value);
  if (!parsed.success) return refuse(firstCode(fieldErrors(parsed.error)));
  return orRefused(() => run(database(), caller, parsed.data));
}

async function readValues(
  request: Request,
): Promise<Outcome<Record<string, string>, "field.invalid">> {
  try {
    const { locale: _, ...values } = readForm(await request.formData());
    return accept(values);
  } catch {
    return refuse("field.invalid");
  }
}

function firstCode(errors: ReturnType<typeof fieldErrors>): string {
  return Object.values(errors)[0]?.code ?? "field.invalid";
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
  { refusal, params }: Refused<string>,
): Response {
  const page = URL.parse(request.headers.get("referer") ?? "");
  const isDesk = page && new RegExp(`^/${locale}/desk(/|$)`).test(page.pathname);
  const search = new URLSearchParams(isDesk ? page.search : "");
  search.delete("done");
  search.set("refused", refusal);
  search.delete("seconds");
  if (params?.seconds !== undefined) search.set("seconds", String(params.seconds));
  return leadTo(`${isDesk ? page.pathname : `/${locale}/desk`}?${search}`);
}

/** 303: the browser asks for the page with GET. */
function leadTo(address: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: address, "Cache-Control": "no-store" },
  });
}
