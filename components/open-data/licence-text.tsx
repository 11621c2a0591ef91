import { useLocale, useTranslations } from "next-intl";
import type { OpenDataHead } from "#domain/open-data/open-data.ts";
import { knownLicences } from "#domain/setting/data-terms.ts";
import { formatDay } from "#i18n/format-day.ts";

/** On what terms the data are given, that none were chosen yet, and how they are cited. */
export function LicenceText({ data }: { data: OpenDataHead }) {
  const t = useTranslations("openData");
  const locale = useLocale();
  const { licence, publisher, asOf, origin } = data;
  const name = (licence && knownLicences.get(licence)) ?? t("licence.own");
  return (
    <>
      {licence === null ? (
        <p>{t("licence.none")}</p>
      ) : (
        <p>
          {t("licence.chosen", { name })}{" "}
          <a href={licence} rel="license">
            {licence}
          </a>
        </p>
      )}
      <p>
        {t("licence.cite", {
          publisher: publisher?.[locale] ?? t("unnamedOffice"),
          file: "projects.csv",
          on: formatDay(asOf, locale),
          url: `${origin}/open-data/projects.csv`,
        })}
      </p>
      <p>{t("licence.stable")}</p>
    </>
  );
}
