import type { Locale } from "./locales.ts";
import type { Messages } from "./message-shape.ts";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh.ts";

const byLocale: Record<Locale, Messages> = { zh, en };

export function messagesOf(locale: Locale): Messages {
  return byLocale[locale];
}
