import { createTranslator } from "next-intl";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

/** The words of one language outside a component; what is missing is a fault. */
export function translatorOf(locale: Locale): Translator {
  const onError = (fault: Error) => {
    throw fault;
  };
  return createTranslator({ locale, messages: messagesOf(locale), onError }) as Translator;
}
