"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import { FormContext } from "#components/form/form-context.ts";
import { StepButton } from "#components/step/step-button.tsx";
import { maxHolders } from "#domain/household/register/household-input.ts";
import type { DrawnHolder } from "./drawn-holder.ts";
import { holderLayout } from "./holder-layout.ts";
import { HolderRow } from "./holder-row.tsx";
import styles from "./household-form.module.css";

/** The holders of a household: those there are, those typed in, and a button for one more. */
export function HolderRows({ holders }: { holders: readonly DrawnHolder[] }) {
  const t = useTranslations("household.form");
  const { state } = use(FormContext);
  const isAdding = state.status === "answered";
  const rows = holderLayout(holders, { sent: state.values, isAdding });
  return (
    <div className={styles.part}>
      <h2>{t("holders")}</h2>
      <p className={styles.hint}>{t("holdersLead")}</p>
      {rows.map((holder, row) => (
        <HolderRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is the name of its fields
          key={row}
          row={row}
          holder={holder}
          isNext={isAdding && row === rows.length - 1}
        />
      ))}
      {rows.length < maxHolders ? (
        <StepButton step="addHolder" className={styles.more}>
          {t("more")}
        </StepButton>
      ) : null}
    </div>
  );
}
