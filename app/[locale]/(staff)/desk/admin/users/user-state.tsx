import { useTranslations } from "next-intl";
import { Tag } from "#components/ui/tag.tsx";

/** Whether an account can be used, in a word. */
export function UserState({ isDisabled }: { isDisabled: boolean }) {
  const t = useTranslations("admin.user");
  return isDisabled ? <Tag tone="bad">{t("disabled")}</Tag> : <Tag tone="good">{t("enabled")}</Tag>;
}
