import type { Bilingual } from "#domain/core/bilingual.ts";
import { messagesOf } from "./messages.ts";

/** What stands on the public page where a name was withdrawn, in both languages. */
export const withdrawnName: Bilingual = {
  zh: messagesOf("zh").withdrawal.name,
  en: messagesOf("en").withdrawal.name,
};
