"use client";

import "#components/styles/base.css";
import { FailedPage } from "#components/frame/failed-page.tsx";
import { languageTag } from "#i18n/locales.ts";
import { lost as zh } from "#i18n/messages/zh/lost.ts";

/** When even the layout failed. Trying again is a reload. */
export default function GlobalError() {
  return (
    <html lang={languageTag.zh}>
      <body>
        <title>{`${zh.failed} · ${zh.name}`}</title>
        <FailedPage />
      </body>
    </html>
  );
}
