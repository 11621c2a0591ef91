import "#components/styles/base.css";
import type { Metadata } from "next";
import { RefusedPage, refusedTitle } from "#components/frame/refused-page.tsx";
import { languageTag } from "#i18n/locales.ts";

export const metadata: Metadata = { title: refusedTitle("missing"), icons: "/favicon.svg" };

/** For every address without a page. */
export default function GlobalNotFound() {
  return (
    <html lang={languageTag.zh}>
      <body>
        <RefusedPage kind="missing" />
      </body>
    </html>
  );
}
