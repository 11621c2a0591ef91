import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { HouseholdDetail } from "#db/household/register/find-household-detail.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** What a household is, as it is now. */
export function HouseholdFacts({ household }: { household: HouseholdDetail }) {
  const t = useTranslations("household.field");
  const word = useTranslations("ledger");
  const locale = useLocale();
  const { building, section, door, persons, areaDm2, tenure, way, specialGroup } = household;
  const none = "—";
  const items = [
    { term: t("place"), detail: [section, building, door].filter(Boolean).join(" · ") },
    { term: t("certificate"), detail: household.certificateNumber ?? none },
    { term: t("persons"), detail: t("personsOf", { count: persons }) },
    { term: t("area"), detail: t("areaOf", { area: formatNumber(areaDm2 / 100, locale) }) },
    { term: t("tenure"), detail: word(`tenure.${tenure}`) },
    { term: t("way"), detail: way ? word(`way.${way}`) : t("undecided") },
    { term: t("specialGroup"), detail: specialGroup ? word(`specialGroup.${specialGroup}`) : none },
    { term: t("registered"), detail: formatDay(household.registeredOn, locale) },
    ...(household.keyReason ? [{ term: t("key"), detail: household.keyReason }] : []),
    ...(household.nextVisitOn
      ? [{ term: t("nextVisit"), detail: formatDay(household.nextVisitOn, locale) }]
      : []),
    ...(household.note ? [{ term: t("note"), detail: household.note }] : []),
  ];
  return <DescriptionList items={items} />;
}
