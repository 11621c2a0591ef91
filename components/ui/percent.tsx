import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "#i18n/format-number.ts";

/** A percentage, or a dash where there is none; never 0 for unknown. */
export function Percent({ value }: { value: number | null }) {
  const t = useTranslations("site");
  const locale = useLocale();
  return value === null ? t("none") : `${formatNumber(value, locale)}%`;
}
