"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useSyncExternalStore } from "react";
import styles from "./stage-selection.module.css";

/** Ticks every household of the page, and says how many are ticked. Only where a script runs. */
export function PickAll({ picked }: { picked: number }) {
  const t = useTranslations("households.selection");
  const runs = useSyncExternalStore(never, always, no);
  if (!runs) return null;
  return (
    <label className={styles.all}>
      <input type="checkbox" onChange={pickEach} />
      <span>
        {t("all")} <output>{t("picked", { count: picked })}</output>
      </span>
    </label>
  );
}

function pickEach({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
  const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>(
    "tbody input[type=checkbox]",
  );
  for (const box of boxes ?? []) box.checked = currentTarget.checked;
}

const never = () => () => {};
const always = () => true;
const no = () => false;
