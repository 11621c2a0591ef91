import { useLocale, useTranslations } from "next-intl";
import { type PublishedSource, SourceList } from "#components/project/source-list.tsx";
import { FigureList, type PublishedFigure } from "#components/ui/figure-list.tsx";
import { Fold } from "#components/ui/fold.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./area-in-figures.module.css";
import { LedgerTable, type PublishedLedger } from "./ledger-table.tsx";

type Figure = PublishedFigure & { sourceId: string };
type Props = {
  figures: readonly Figure[];
  parts: readonly Bilingual[];
  ledgers: readonly PublishedLedger[];
  sources: readonly PublishedSource[];
};

/** The housing stock in one sentence with its source; everything else that was published is folded. */
export function AreaInFigures({ figures, parts, ledgers, sources }: Props) {
  const t = useTranslations("portfolio");
  const site = useTranslations("site");
  const locale = useLocale();
  if (figures.length + ledgers.length + sources.length === 0) return null;
  return (
    <div className={styles.area}>
      <Stock figures={figures} sources={sources} />
      <Fold id="figures" title={t("stock")}>
        {figures.length > 0 ? <FigureList figures={figures} size="medium" /> : null}
        {parts.length > 0 ? (
          <p>
            {t("areaParts", {
              count: parts.length,
              names: parts.map((part) => part[locale]).join(site("nameSeparator")),
            })}
          </p>
        ) : null}
        {ledgers.length > 0 ? (
          <>
            <h2>{t("ledgers")}</h2>
            <p>{t("ledgersLead")}</p>
            <LedgerTable ledgers={ledgers} />
          </>
        ) : null}
        <h2>{t("sources")}</h2>
        <SourceList sources={sources} />
      </Fold>
    </div>
  );
}

function Stock({ figures, sources }: Pick<Props, "figures" | "sources">) {
  const t = useTranslations();
  const locale = useLocale();
  const stock = figures.filter(({ key }) => key.startsWith("buildingStock"));
  if (stock.length === 0) return null;
  const said = stock.map(({ key, value, approximate, nearly }) =>
    t("portfolio.stockFigure", {
      what: t(`project.figure.${key}`),
      about: nearly ? t("project.nearly") : approximate ? t("project.about") : "",
      value: formatNumber(value, locale),
      unit: t(`project.unit.${key}`),
    }),
  );
  const source = sources.find(({ id }) => id === stock[0]?.sourceId);
  return (
    <p className={styles.stock}>
      {said.join(t("site.listSeparator"))}
      {source
        ? t("portfolio.stockSource", {
            source: t("portfolio.source.published", {
              publisher: source.publisher,
              year: String(source.year),
            }),
          })
        : null}
    </p>
  );
}
