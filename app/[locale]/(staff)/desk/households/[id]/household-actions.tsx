import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";

/** What a clerk can do with a household today. */
export function HouseholdActions({ id }: { id: string }) {
  const t = useTranslations("household");
  const key = useTranslations("compensation.key.form");
  const href = useDeskHref();
  return (
    <>
      <ButtonLink href={href(`/households/${id}/remove`)}>{t("remove")}</ButtonLink>
      <ButtonLink href={href(`/households/${id}/key`)}>{key("title")}</ButtonLink>
      <ButtonLink href={href(`/households/${id}/edit`)}>{t("change")}</ButtonLink>
      <ButtonLink href={href(`/households/${id}/stages`)} look="primary">
        {t("enterStage")}
      </ButtonLink>
    </>
  );
}
