import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

/** What a component writes out, in one language. */
export function render(node: ReactNode, locale: Locale = "zh"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messagesOf(locale)}
      timeZone="Asia/Shanghai"
      onError={(fault) => {
        throw fault;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

/** The words of a piece of markup, one space between them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
    .trim();
}
