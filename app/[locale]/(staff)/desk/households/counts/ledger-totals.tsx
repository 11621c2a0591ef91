import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { formatNumber } from "#i18n/format-number.ts";
import type { ProjectCounts } from "./read-counts.ts";

/** What the ledger holds: households, persons, buildings, area. */
export function LedgerTotals({ counts }: { counts: ProjectCounts }) {
  const t = useTranslations("counts");
  const locale = useLocale();
  const { households, persons, buildings, areaDm2 } = counts;
  const figures = [
    { label: t("households"), value: households, unit: t("unit.household") },
    { label: t("persons"), value: persons, unit: t("unit.person") },
    { label: t("buildings"), value: buildings, unit: t("unit.building") },
    { label: t("area"), value: areaDm2 / 100, unit: t("unit.area") },
  ];
  return (
    <KeyFigures>
      {figures.map(({ label, value, unit }) => (
        <KeyFigure key={label} label={label} value={formatNumber(value, locale)} unit={unit} />
      ))}
    </KeyFigures>
  );
}
