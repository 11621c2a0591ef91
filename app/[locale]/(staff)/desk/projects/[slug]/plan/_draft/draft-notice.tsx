import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

type Props = { isOld: boolean; without: string };

/** That the plan moved on since the draft was kept, and the way to begin without it. */
export function DraftNotice({ isOld, without }: Props) {
  const t = useTranslations("plan.editor");
  return (
    <Notice tone="info" title={isOld ? t("draftIsOld") : undefined}>
      <a href={without}>{t("withoutDraft")}</a>
    </Notice>
  );
}
