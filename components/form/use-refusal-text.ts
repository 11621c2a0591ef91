"use client";

import { useTranslations } from "next-intl";
import type { MessageKey } from "#i18n/messages/message-shape.ts";
import type { RefusalMessage } from "./action-state.ts";

/**
 * Puts a refusal into the reader's words; a code nobody has worded yet says "try again". Where a
 * form acts on several at once, the parameter `of` says which one stands in the way.
 */
export function useRefusalText(): (message: RefusalMessage) => string {
  const t = useTranslations();
  return ({ code, params }) => {
    const key = `refusal.${code}` as MessageKey;
    const reason = t.has(key) ? t(key, params) : t("form.unexpected");
    return params?.of === undefined ? reason : t("form.refusedOf", { of: params.of, reason });
  };
}
