import { useLocale, useTranslations } from "next-intl";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";
import { OfficeTelephone } from "./office-telephone.tsx";

/** Where to ask: the office with its city, telephone and address, as far as it said them. */
export function OfficeContact({ office }: { office: OfficeProfile }) {
  const t = useTranslations("site");
  const locale = useLocale();
  const { name, city, address } = office;
  const whole = [city, name].flatMap((part) => part?.[locale] ?? []);
  return (
    <address id="ask">
      <b>{t("askHere")}</b>
      {t("colon")}
      {whole.map((part) => `${part} `)}
      <OfficeTelephone office={office} />
      {address ? ` ${t("address", { address: address[locale] })}` : null}
    </address>
  );
}
