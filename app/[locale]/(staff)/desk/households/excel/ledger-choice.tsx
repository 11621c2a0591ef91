import { useTranslations } from "next-intl";
import { useDeskHref } from "#app/_server/desk-href.ts";
import { type LedgerKey, ledgerKeys } from "#domain/household/import/import-plan.ts";
import styles from "./excel.module.css";
import { excelPlace } from "./excel-place.ts";

type Props = { slug: string; ledger: LedgerKey };

/** Which ledger goes out and comes in. */
export function LedgerChoice({ slug, ledger }: Props) {
  const t = useTranslations("excel");
  const href = useDeskHref();
  return (
    <nav className={styles.ledgers} aria-label={t("ledgers")}>
      {ledgerKeys.map((key) => (
        <a
          key={key}
          href={href(excelPlace(slug, { ledger: key }))}
          aria-current={key === ledger ? "page" : undefined}
        >
          {t(`ledger.${key}`)}
        </a>
      ))}
    </nav>
  );
}
