import { useLocale, useTranslations } from "next-intl";
import type { Bilingual } from "#domain/core/bilingual.ts";

type Props = { place: { readonly area: Bilingual; readonly region: Bilingual | null } };

/** Where something lies, with the city and the district: 郑州市中原区秦岭路街道. */
export function AreaName({ place: { area, region } }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  if (region === null) return area[locale];
  return t("place", { area: area[locale], region: region[locale] });
}
