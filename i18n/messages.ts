import type { Messages } from "#i18n/messages/message-shape.ts";
import type { Locale } from "./locales.ts";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh.ts";

const byLocale: Record<Locale, Messages> = { zh, en };

export function messagesOf(locale: Locale): Messages {
  return byLocale[locale];
}
