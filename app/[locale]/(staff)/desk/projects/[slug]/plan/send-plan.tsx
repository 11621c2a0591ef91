"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/form/submit-button.tsx";
import styles from "./plan-editor.module.css";

/** Try it out, keep it for later, or ask a leader. */
export function SendPlan() {
  const t = useTranslations("plan.editor");
  return (
    <div className={styles.send}>
      <SubmitButton name="step" value="calculate" look="secondary">
        {t("calculate")}
      </SubmitButton>
      <SubmitButton name="step" value="saveDraft" look="secondary">
        {t("saveDraft")}
      </SubmitButton>
      <SubmitButton name="step" value="submit">
        {t("submit")}
      </SubmitButton>
      <p className={styles.hint}>{t("submitHint")}</p>
    </div>
  );
}
