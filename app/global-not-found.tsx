import "#components/styles/base.css";
import type { Metadata } from "next";
import { LostPage } from "#components/lost-page.tsx";
import { languageTag, locales } from "#i18n/locales.ts";
import { lost as en } from "#i18n/messages/en/lost.ts";
import { lost as zh } from "#i18n/messages/zh/lost.ts";

const messages = { zh, en };

export const metadata: Metadata = { title: `${zh.notFound} · ${zh.name}`, icons: "/favicon.svg" };

/** For every address without a page; it names no language, so both are spoken. */
export default function GlobalNotFound() {
  return (
    <html lang={languageTag.zh}>
      <body>
        <LostPage
          words={locales.map((locale) => ({
            locale,
            title: messages[locale].notFound,
            hint: messages[locale].notFoundHint,
            action: <a href={`/${locale}`}>{messages[locale].home}</a>,
          }))}
        />
      </body>
    </html>
  );
}
