import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "#i18n/format-day.ts";

type Props = { row: { recorder: string; recordedOn: string } };

/** Who wrote a row down, and when. */
export function RecordedCell({ row: { recorder, recordedOn } }: Props) {
  const t = useTranslations("compensation");
  const locale = useLocale();
  return t("recordedBy", { recorder, on: formatDay(recordedOn, locale, "short") });
}
