import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { FilterTerms } from "#domain/household/saved-filter.ts";
import styles from "./excel.module.css";

type Props = {
  /** the address of this page */
  place: string;
  projectId: string;
  /** a kept filter of the ledger */
  filter?: string;
  /** what narrows the ledger down beside it */
  terms: FilterTerms;
};

/** What can be taken out: each a POST of its own, since it is written into the audit trail. */
export function ExportForms({ place, projectId, filter, terms }: Props) {
  const t = useTranslations("excel");
  const narrowing = Object.entries({ ...terms, ...(filter ? { filter } : {}) });
  const kept = narrowing.map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  const project = <input type="hidden" name="projectId" value={projectId} />;
  return (
    <div className={styles.forms}>
      <form method="post" action={`${place}/template`}>
        {project}
        <SubmitButton look="secondary">{t("template")}</SubmitButton>
      </form>
      <form method="post" action={`${place}/export`}>
        {project}
        {kept}
        <SubmitButton>{narrowing.length > 0 ? t("exportFiltered") : t("exportAll")}</SubmitButton>
      </form>
      <details className={styles.unmasked}>
        <summary>{t("unmasked")}</summary>
        <form method="post" action={`${place}/export`}>
          {project}
          {kept}
          <input type="hidden" name="unmasked" value="on" />
          <p>{t("unmaskedLead")}</p>
          <label htmlFor="unmasked-reason">{t("reason")}</label>
          <input id="unmasked-reason" name="reason" type="text" maxLength={300} required />
          <SubmitButton look="danger">{t("exportUnmasked")}</SubmitButton>
        </form>
      </details>
    </div>
  );
}
