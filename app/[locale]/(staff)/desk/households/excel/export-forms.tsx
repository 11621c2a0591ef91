import { useTranslations } from "next-intl";
import type { ActionState } from "#components/form/action-state.ts";
import { SubmitButton } from "#components/form/submit-button.tsx";
import type { LedgerKey } from "#domain/household/import/import-diff.ts";
import styles from "./excel.module.css";
import { UnmaskedForm } from "./unmasked-form.tsx";
import { type UnmaskedWord, unmaskedWords } from "./unmasked-words.ts";

type Props = {
  /** the address of this page */
  place: string;
  projectId: string;
  ledger: LedgerKey;
  /** what narrows the ledger down: a kept filter, the terms beside it */
  terms: Readonly<Record<string, string>>;
  /** What the form for numbers in full was refused with just now. */
  refused: ActionState | null;
};

/** What can be taken out: each a POST of its own, since it is written into the audit trail. */
export function ExportForms({ place, projectId, ledger, terms, refused }: Props) {
  const t = useTranslations("excel");
  const words = Object.fromEntries(unmaskedWords.map((word) => [word, t(word)])) as Readonly<
    Record<UnmaskedWord, string>
  >;
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
        <details className={styles.unmasked} open={refused !== null}>
          <summary>{t("unmasked")}</summary>
          <UnmaskedForm action={`${place}/export`} refused={refused} words={words}>
            {of}
            {kept}
          </UnmaskedForm>
        </details>
      ) : null}
    </div>
  );
}
