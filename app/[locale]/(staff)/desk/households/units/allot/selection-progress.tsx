import { useLocale, useTranslations } from "next-intl";
import { KeyFigure, KeyFigures } from "#components/ui/key-figure.tsx";
import { formatNumber } from "#i18n/format-number.ts";

type Props = { all: number; waiting: number; free: number };

/** How many have chosen, how many wait, and what is left for them. */
export function SelectionProgress({ all, waiting, free }: Props) {
  const t = useTranslations("resettlement.allot");
  const locale = useLocale();
  const figures = [
    { label: t("chosen"), value: all - waiting },
    { label: t("waiting"), value: waiting },
    { label: t("left"), value: free },
  ];
  return (
    <KeyFigures>
      {figures.map(({ label, value }) => (
        <KeyFigure key={label} size="medium" label={label} value={formatNumber(value, locale)} />
      ))}
    </KeyFigures>
  );
}
