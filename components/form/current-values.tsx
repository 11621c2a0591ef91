"use client";

import { useTranslations } from "next-intl";
import { use } from "react";
import styles from "./current-values.module.css";
import { FormContext } from "./form-context.ts";

/** A field as its form would send it, and in words. */
export type CurrentValue = { readonly value: string; readonly text: string };

type Props = {
  labels: Readonly<Record<string, string>>;
  /** The fields as they stand now. */
  current: Readonly<Record<string, CurrentValue>>;
};

/** To whoever saves second: what the first one left, where it is not what was typed. */
export function CurrentValues({ labels, current }: Props) {
  const t = useTranslations("form");
  const { state } = use(FormContext);
  if (!state.message?.code.endsWith(".changedSince")) return null;
  const typed = state.values ?? {};
  const others = Object.entries(current).filter(
    ([name, { value }]) => (typed[name] ?? "").trim() !== value,
  );
  if (others.length === 0) return null;
  return (
    <div className={styles.current}>
      <p>{t("current")}</p>
      <dl>
        {others.map(([name, { text }]) => (
          <div key={name}>
            <dt>{t("currentOf", { field: labels[name] ?? name })}</dt>
            <dd>{text || t("empty")}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
