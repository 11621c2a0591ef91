import "server-only";
import { headers } from "next/headers";
import type { Locale } from "#i18n/locales.ts";

/** The address of the staff page being drawn, as `proxy.ts` noted it: the language switch keeps it. */
export async function currentPath(locale: Locale): Promise<string> {
  return (await headers()).get("x-guatu-path") ?? `/${locale}`;
}
