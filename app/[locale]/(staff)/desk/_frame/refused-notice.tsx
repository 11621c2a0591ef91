import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { MessageKey } from "#i18n/messages/message-shape.ts";

/** Why a download was refused, out of the address; a code that is not ours says nothing. */
export function RefusedNotice({ refused }: { refused?: string }) {
  const t = useTranslations();
  const key = `refusal.${refused}` as MessageKey;
  if (!refused || !t.has(key)) return null;
  const text: unknown = t.raw(key);
  const isWhole = typeof text === "string" && !text.includes("{");
  return <Notice tone="error" title={isWhole ? text : t("form.unexpected")} />;
}
