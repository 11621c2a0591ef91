"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, use, useEffect, useRef, useState } from "react";
import { FormContext } from "#components/form/form-context.ts";
import styles from "./pick-box.module.css";

type Props = {
  /** So many are ticked. */
  say: (count: number) => string;
};

/** Ticks every {@link PickBox} of the form, and says how many are ticked. Only where a script runs. */
export function PickAll({ say }: Props) {
  const t = useTranslations("form");
  const { state } = use(FormContext);
  const all = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<number | null>(null);
  // Some may be ticked before the script runs, or come back so with the page or a refusal.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer draws the boxes anew
  useEffect(() => {
    const count = () => setPicked(boxesOf(all.current).filter(({ checked }) => checked).length);
    count();
    document.addEventListener("change", count);
    return () => document.removeEventListener("change", count);
  }, [state]);
  return (
    <label className={styles.all} hidden={picked === null}>
      <input ref={all} className={styles.box} type="checkbox" onChange={pickEach} />
      <span>
        {t("pickAll")} <output>{say(picked ?? 0)}</output>
      </span>
    </label>
  );
}

function pickEach({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
  for (const box of boxesOf(currentTarget)) box.checked = currentTarget.checked;
}

function boxesOf(field: HTMLInputElement | null): HTMLInputElement[] {
  return [...(field?.form?.elements ?? [])].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.dataset.pick !== undefined,
  );
}
