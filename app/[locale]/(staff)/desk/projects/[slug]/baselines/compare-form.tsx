import { useTranslations } from "next-intl";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import { KeepDay } from "../../../_frame/keep-day.tsx";
import styles from "./compare-form.module.css";

type Props = {
  baselines: readonly BaselineFact[];
  chosen: { from: BaselineFact; to: BaselineFact };
};

/** Which two to compare: a GET form, so the comparison has an address. */
export function CompareForm({ baselines, chosen }: Props) {
  const t = useTranslations("plan.baselines");
  return (
    <form className={styles.form} method="get">
      <KeepDay />
      {(["from", "to"] as const).map((name) => (
        <label key={name} className={styles.choice}>
          <span>{t(name)}</span>
          <select key={chosen[name].id} name={name} defaultValue={chosen[name].id}>
            {baselines.map(({ id, name: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t("compareButton")}</button>
    </form>
  );
}
