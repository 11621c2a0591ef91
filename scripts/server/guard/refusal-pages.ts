import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type RefusalKind, refusalKinds } from "#domain/core/refusal-kind.ts";
import type { Locale } from "#i18n/locales.ts";
import { withoutScripts } from "../public-pages/without-scripts.ts";
import { securityHeaders, strictPolicy } from "./security-headers.ts";

/** The page of each refusal. */
export type RefusalPages = Readonly<Record<RefusalKind, Buffer>>;

/**
 * Reads the pages the build has drawn, without their scripts: they show a few words and a link.
 *
 * @throws Error where the program is not built
 */
export function readRefusalPages(built: string): RefusalPages {
  const pages = refusalKinds.map((kind) => {
    const page = readFileSync(join(built, "server/app/refused", `${kind}.html`), "utf8");
    return [kind, Buffer.from(withoutScripts(page))];
  });
  return Object.fromEntries(pages);
}

/** The page that gives a form back, in each language; see `fillEndedSessionPage`. */
export function readEndedSessionPages(built: string): Record<Locale, string> {
  const [zh, en] = ["zh", "en"].map((locale) =>
    withoutScripts(readFileSync(join(built, `server/app/refused/ended/${locale}.html`), "utf8")),
  );
  return { zh: zh ?? "", en: en ?? "" };
}

/** A page about a fault, with the number that its line in the log carries. */
export function withReference(page: Buffer, reference: string): Buffer {
  return Buffer.from(page.toString("utf8").replaceAll("{reference}", reference));
}

/** What a refusal says of itself. */
export function refusalHeaders(page: Buffer): Record<string, string | number> {
  return {
    ...securityHeaders,
    "Content-Security-Policy": strictPolicy,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": page.length,
    "Cache-Control": "no-store",
  };
}
