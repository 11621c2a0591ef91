import { useTranslations } from "next-intl";
import { SelectField } from "#components/form/select-field.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { EditableHousehold } from "#db/queries/find-editable-household.ts";
import { compensationWays, specialGroups, tenures } from "#domain/household/stage.ts";
import styles from "./household-form.module.css";

type Props = {
  household: EditableHousehold | null;
  buildings: readonly { id: string; name: string }[];
  labels: Readonly<Record<string, string>>;
};

/** What a household is, without its holders. */
export function HouseholdFields({ household, buildings, labels }: Props) {
  const t = useTranslations("household.form");
  const known = useTranslations("ledger");
  const of = (name: string) => ({ name, label: labels[name] ?? name });
  return (
    <div className={styles.part}>
      <h2>{t("facts")}</h2>
      <div className={styles.fields}>
        <TextField {...of("code")} maxLength={40} required defaultValue={household?.code} />
        <SelectField
          {...of("buildingId")}
          required
          defaultValue={household?.buildingId}
          options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...of("door")}
          hint={t("doorHint")}
          maxLength={40}
          required
          defaultValue={household?.door}
        />
        <TextField
          {...of("certificateNumber")}
          maxLength={60}
          defaultValue={household?.certificateNumber ?? undefined}
        />
        <TextField
          {...of("persons")}
          inputMode="numeric"
          maxLength={4}
          required
          defaultValue={household?.persons.toString()}
        />
        <TextField
          {...of("area")}
          hint={t("areaHint")}
          inputMode="decimal"
          maxLength={12}
          required
          defaultValue={household ? String(household.area / 100) : undefined}
        />
        <SelectField
          {...of("tenure")}
          required
          defaultValue={household?.tenure}
          options={tenures.map((tenure) => ({ value: tenure, label: known(`tenure.${tenure}`) }))}
        />
        <SelectField
          {...of("way")}
          hint={t("wayHint")}
          defaultValue={household?.way ?? undefined}
          options={compensationWays.map((way) => ({ value: way, label: known(`way.${way}`) }))}
        />
        <SelectField
          {...of("specialGroup")}
          defaultValue={household?.specialGroup ?? undefined}
          options={specialGroups.map((group) => ({
            value: group,
            label: known(`specialGroup.${group}`),
          }))}
        />
      </div>
      <TextArea
        {...of("note")}
        rows={2}
        maxLength={500}
        defaultValue={household?.note ?? undefined}
      />
    </div>
  );
}
