"use client";

import "#components/styles/base.css";
import { LostPage } from "#components/lost-page.tsx";
import { languageTag, locales } from "#i18n/locales.ts";
import { lost as en } from "#i18n/messages/en/lost.ts";
import { lost as zh } from "#i18n/messages/zh/lost.ts";

const messages = { zh, en };

/** When even the layout failed. Trying again is a reload. */
export default function GlobalError() {
  return (
    <html lang={languageTag.zh}>
      <body>
        <title>{`${zh.failed} · ${zh.name}`}</title>
        <LostPage
          words={locales.map((locale) => ({
            locale,
            title: messages[locale].failed,
            hint: messages[locale].failedHint,
            action: (
              <button type="button" onClick={() => location.reload()}>
                {messages[locale].retry}
              </button>
            ),
          }))}
        />
      </body>
    </html>
  );
}
