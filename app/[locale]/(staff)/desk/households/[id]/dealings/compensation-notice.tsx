import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

const doneKeys = ["agreement", "payment", "visit", "document", "key", "unkeyed"] as const;

/** Says what was just recorded of a household, as `?done=compensation.…` names it; any other value says nothing. */
export function CompensationNotice({ done }: { done?: string }) {
  const t = useTranslations("compensation.done");
  const key = doneKeys.find((each) => `compensation.${each}` === done);
  return key ? <Notice tone="success" title={t(key)} /> : null;
}
