"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "#components/form/check-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { holderKinds } from "#domain/household/person/holder.ts";
import type { PersonalNumber } from "#domain/household/person/personal-number.ts";
import { sexes } from "#domain/personal-number/identity-number.ts";
import { type DrawnHolder, type HolderFieldName, holderField } from "./drawn-holder.ts";
import styles from "./household-form.module.css";

type Props = {
  row: number;
  holder: DrawnHolder | null;
  /** It was just asked for. */
  isNext: boolean;
};

/** One holder. Of one there is, the numbers are masked beside their fields, which are empty. */
export function HolderRow({ row, holder, isNext }: Props) {
  const t = useTranslations("household.form");
  const word = useTranslations("household.holder");
  const kinds = useTranslations("ledger.holderKind");
  const of = (name: HolderFieldName, label = word(name)) => ({
    name: holderField(row, name),
    label,
  });
  const number = (name: PersonalNumber) => {
    const masked = holder?.masked[name];
    const hint = masked ? t("masked", { number: masked }) : undefined;
    return { ...of(name), hint, autoComplete: "off" };
  };
  return (
    <fieldset className={styles.holder}>
      <legend>{t("row", { row: row + 1 })}</legend>
      <input type="hidden" name={holderField(row, "id")} value={holder?.id ?? ""} />
      <div className={styles.fields}>
        <TextField
          {...of("name")}
          longest={40}
          autoComplete="off"
          required
          isNext={isNext}
          defaultValue={holder?.name}
        />
        <SelectField
          {...of("kind")}
          withoutPrompt
          required
          defaultValue={holder?.kind ?? "owner"}
          options={holderKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        />
        <TextField
          {...of("share", word("shareUnit"))}
          inputMode="decimal"
          defaultValue={holder?.share}
        />
        <TextField {...number("identity")} />
        <SelectField
          {...of("sex")}
          hint={t("checks")}
          options={sexes.map((sex) => ({ value: sex, label: word(`sexOf.${sex}`) }))}
        />
        <DayField {...of("birthOn")} hint={t("checks")} />
        <TextField {...number("phone")} type="tel" />
        <TextField {...number("bankAccount")} inputMode="numeric" />
      </div>
      <CheckField name={holderField(row, "removed")} label={t("takeOut")} />
    </fieldset>
  );
}
