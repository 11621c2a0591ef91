import { useTranslations } from "next-intl";
import type { ImportState } from "#app/_server/jobs/import-jobs.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { cancelImportAction } from "../actions.ts";
import styles from "../excel.module.css";
import { WatchImport } from "./watch-import.tsx";

type Props = {
  jobId: string;
  state: Extract<ImportState, { name: "reading" | "checking" | "writing" }>;
};

/** How far it is; the page looks again by itself, with a script or without. */
export function ImportProgress({ jobId, state }: Props) {
  const t = useTranslations("excel");
  const isCounted = state.name !== "reading" && state.of > 0;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <WatchImport />
      <div role="status">
        <p>
          {state.name === "reading"
            ? t("reading", { rows: state.rows })
            : t(state.name, { done: state.done, of: state.of })}
        </p>
        <progress
          className={styles.progress}
          aria-label={t("progress")}
          {...(isCounted && { value: state.done, max: state.of })}
        />
      </div>
      <ActionForm action={cancelImportAction} hidden={{ jobId }}>
        <div>
          <SubmitButton look="secondary">{t("cancel")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
