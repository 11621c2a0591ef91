import { useLocale, useTranslations } from "next-intl";
import { LostPage } from "#components/lost-page.tsx";

/** A project that is not there, in the language of the address. */
export default function PublicNotFound() {
  const t = useTranslations("lost");
  const locale = useLocale();
  return (
    <LostPage
      words={[
        {
          locale,
          title: t("notFound"),
          hint: t("notFoundHint"),
          action: <a href={`/${locale}`}>{t("home")}</a>,
        },
      ]}
    />
  );
}
