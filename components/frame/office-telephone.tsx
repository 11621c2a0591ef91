import { useTranslations } from "next-intl";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";

/** Where to ask, to be dialled with a finger; that there is none yet is said, not hidden. */
export function OfficeTelephone({ office }: { office: Pick<OfficeProfile, "telephone"> }) {
  const t = useTranslations("site");
  const { telephone } = office;
  if (telephone === null) return t("noTelephone");
  return (
    <>
      {t("telephone")} <a href={`tel:${telephone.replaceAll("-", "")}`}>{telephone}</a>
    </>
  );
}
