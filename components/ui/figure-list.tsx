import { useLocale, useTranslations } from "next-intl";
import type { FigureKey } from "#domain/project/project.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { KeyFigure, KeyFigures } from "./key-figure.tsx";

export type PublishedFigure = {
  key: FigureKey;
  value: number;
  approximate: boolean;
  nearly: boolean;
};

type Props = { figures: readonly PublishedFigure[]; size?: "large" | "medium" };

/** Figures as their source gives them, each in the unit of its kind. */
export function FigureList({ figures, size = "large" }: Props) {
  const t = useTranslations("project");
  const locale = useLocale();
  return (
    <KeyFigures>
      {figures.map(({ key, value, approximate, nearly }) => (
        <KeyFigure
          key={key}
          size={size}
          label={t(`figure.${key}`)}
          value={formatNumber(value, locale)}
          prefix={nearly ? t("nearly") : approximate ? t("about") : undefined}
          unit={t(`unit.${key}`)}
        />
      ))}
    </KeyFigures>
  );
}
