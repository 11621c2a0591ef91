import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { LedgerKey } from "#domain/household/import/import-plan.ts";
import styles from "./excel.module.css";

type Props = {
  /** the address of this page */
  place: string;
  projectId: string;
  ledger: LedgerKey;
  /** what narrows the ledger down: a kept filter, the terms beside it */
  terms: Readonly<Record<string, string>>;
};

/** What can be taken out: each a POST of its own, since it is written into the audit trail. */
export function ExportForms({ place, projectId, ledger, terms }: Props) {
  const t = useTranslations("excel");
  const narrowing = Object.entries(terms);
  const kept = narrowing.map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const of = (
    <>
      <input type="hidden" name="projectId" value={projectId} />
      <input type="hidden" name="ledger" value={ledger} />
    </>
  );
  return (
    <div className={styles.forms}>
      <form method="post" encType="multipart/form-data" action={`${place}/template`}>
        {of}
        <SubmitButton look="secondary">{t("template")}</SubmitButton>
      </form>
      <form method="post" encType="multipart/form-data" action={`${place}/export`}>
        {of}
        {kept}
        <SubmitButton>
          {narrowing.length > 0 ? t("exportFiltered") : t(`exportAll.${ledger}`)}
        </SubmitButton>
      </form>
      {ledger === "households" ? (
        <details className={styles.unmasked}>
          <summary>{t("unmasked")}</summary>
          <form method="post" encType="multipart/form-data" action={`${place}/export`}>
            {of}
            {kept}
            <input type="hidden" name="unmasked" value="on" />
            <p>{t("unmaskedLead")}</p>
            <label htmlFor="unmasked-reason">{t("reason")}</label>
            <input id="unmasked-reason" name="reason" type="text" maxLength={300} required />
            <SubmitButton look="danger">{t("exportUnmasked")}</SubmitButton>
          </form>
        </details>
      ) : null}
    </div>
  );
}
