import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

const doneKeys = ["agreement", "payment", "visit", "document", "key", "unkeyed"] as const;

/** What has just been recorded of a household, out of `?done=dealing.…`; other words say nothing. */
export function DealingNotice({ done }: { done?: string }) {
  const t = useTranslations("dealing.done");
  const key = doneKeys.find((each) => `dealing.${each}` === done);
  return key ? <Notice tone="success" title={t(key)} /> : null;
}
