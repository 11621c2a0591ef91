import { useTranslations } from "next-intl";
import type { CurrentValue } from "#components/form/current-values.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { compensationMethods, specialGroups, tenures } from "#domain/household/stage/stage.ts";
import styles from "./household-form.module.css";

type Props = {
  /** As they stand. */
  facts: Readonly<Record<string, CurrentValue>>;
  buildings: readonly { id: string; name: string }[];
  labels: Readonly<Record<string, string>>;
};

/** What a household is, without its holders. */
export function HouseholdFields({ facts, buildings, labels }: Props) {
  const t = useTranslations("household.form");
  const known = useTranslations("ledger");
  const of = (name: string) => ({
    name,
    label: labels[name] ?? name,
    defaultValue: facts[name]?.value,
  });
  return (
    <div className={styles.part}>
      <h2>{t("facts")}</h2>
      <div className={styles.fields}>
        <TextField {...of("code")} longest={40} required />
        <SelectField
          {...of("buildingId")}
          required
          options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...of("door")} hint={t("doorHint")} longest={40} required />
        <TextField {...of("certificateNumber")} longest={60} />
        <TextField {...of("persons")} inputMode="numeric" required />
        <TextField {...of("area")} hint={t("areaHint")} inputMode="decimal" required />
        <SelectField
          {...of("tenure")}
          required
          options={tenures.map((tenure) => ({ value: tenure, label: known(`tenure.${tenure}`) }))}
        />
        <SelectField
          {...of("way")}
          hint={t("wayHint")}
          options={compensationMethods.map((way) => ({ value: way, label: known(`way.${way}`) }))}
        />
        <SelectField
          {...of("specialGroup")}
          options={specialGroups.map((group) => ({
            value: group,
            label: known(`specialGroup.${group}`),
          }))}
        />
      </div>
      <TextArea {...of("note")} rows={2} longest={500} />
    </div>
  );
}
