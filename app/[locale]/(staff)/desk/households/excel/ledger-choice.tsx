import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/day/desk-href.ts";
import { type LedgerKey, ledgerKeys } from "#domain/household/import/import-diff.ts";
import styles from "./excel.module.css";
import { excelPlace } from "./excel-place.ts";

type Props = {
  slug: string;
  ledger: LedgerKey;
  /** what narrows the ledger down */
  terms: Readonly<Record<string, string>>;
};

/** Which ledger goes out and comes in. Households and their compensation share one filter. */
export function LedgerChoice({ slug, ledger, terms }: Props) {
  const t = useTranslations("excel");
  const href = useDeskHref();
  const isOfUnits = (key: LedgerKey) => key === "units";
  return (
    <nav className={styles.ledgers} aria-label={t("ledgers")}>
      {ledgerKeys.map((key) => (
        <a
          key={key}
          href={href(
            excelPlace(slug, {
              ...(isOfUnits(key) === isOfUnits(ledger) && terms),
              ledger: key,
            }),
          )}
          aria-current={key === ledger ? "page" : undefined}
        >
          {t(`ledger.${key}`)}
        </a>
      ))}
    </nav>
  );
}
