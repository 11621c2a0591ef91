import { createTranslator } from "next-intl";
import type { Follows, Question } from "#domain/core/outcome.ts";
import type { Locale } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";
import { commandWords } from "./import-command.ts";

/**
 * What has to be confirmed, in words, each with the option that confirms it, and what follows from
 * it where that is known.
 */
export function questionLines(
  questions: readonly Question[],
  follows: Follows | undefined,
  lang: Locale,
): string[] {
  const t = createTranslator({ locale: lang, messages: messagesOf(lang), namespace: "confirm" });
  const say = commandWords(lang);
  const asked = questions.map(({ code, params }) =>
    say("question", { question: t(code as Parameters<typeof t.has>[0], params), code }),
  );
  return follows ? [...asked, t("follows", { ...follows })] : asked;
}
