import { useLocale, useTranslations } from "next-intl";
import { OfficeTelephone } from "#components/frame/office-telephone.tsx";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";
import { formatInstant } from "#i18n/format-day.ts";
import styles from "./office-head.module.css";

type Props = {
  office: OfficeProfile;
  /** The instant of the last change; null before any. */
  updatedAt: number | null;
};

/** Whose page this is, where to ask, and how old it is: the first three lines of the overview. */
export function OfficeHead({ office, updatedAt }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, city } = office;
  return (
    <div className={styles.head}>
      <h1>{name ? t("portfolio.titleOf", { office: name[locale] }) : t("portfolio.title")}</h1>
      <p className={styles.line}>
        {city ? <span>{city[locale]}</span> : null}
        <span>
          <OfficeTelephone office={office} />
        </span>
        <span>
          {updatedAt === null
            ? t("site.neverUpdated")
            : t("site.lastUpdated", { at: formatInstant(updatedAt, locale) })}
        </span>
      </p>
    </div>
  );
}
