import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { unitAvailabilities } from "#domain/household/resettlement/resettlement.ts";
import type { UnitAmount, UnitStock } from "#domain/household/resettlement/unit-stock.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** All units and how many of them stand where, with their area. */
export function StockFigures({ stock }: { stock: UnitStock }) {
  const t = useTranslations("resettlement");
  return (
    <KeyFigures>
      <Figure label={t("stock.all")} amount={stock.all} />
      {unitAvailabilities.map((availability) => (
        <Figure
          key={availability}
          label={t(`availability.${availability}`)}
          amount={stock[availability]}
        />
      ))}
    </KeyFigures>
  );
}

function Figure({ label, amount }: { label: string; amount: UnitAmount }) {
  const t = useTranslations("resettlement");
  const locale = useLocale();
  return (
    <KeyFigure
      size="medium"
      label={label}
      value={formatNumber(amount.units, locale)}
      note={t("areaOf", { area: formatNumber(amount.areaDm2 / 100, locale) })}
    />
  );
}
