"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import type { FormAction } from "#components/form/action-state.ts";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { OfficeProfile } from "#domain/setting/office-profile.ts";

const fields = [
  "nameZh",
  "nameEn",
  "cityZh",
  "cityEn",
  "addressZh",
  "addressEn",
  "telephone",
] as const;

/** Empty where English says what Chinese says. */
const englishOf = (said: Bilingual | null) => (said === null || said.en === said.zh ? "" : said.en);

/** Whose pages the public ones are: name, city, address and telephone. */
export function OfficeForm({ office, action }: { office: OfficeProfile; action: FormAction }) {
  const t = useTranslations("admin.settings.office");
  const { name, city, address, telephone, version } = office;
  const labels = Object.fromEntries(fields.map((field) => [field, t(field)]));
  return (
    <ActionForm action={action} hidden={{ version }} labels={labels}>
      <TextField
        name="nameZh"
        isPublic
        label={t("nameZh")}
        longest={40}
        defaultValue={name?.zh ?? ""}
        required
      />
      <TextField
        name="nameEn"
        isPublic
        label={t("nameEn")}
        hint={t("englishHint")}
        longest={80}
        defaultValue={englishOf(name)}
      />
      <TextField
        name="cityZh"
        isPublic
        label={t("cityZh")}
        longest={40}
        defaultValue={city?.zh ?? ""}
      />
      <TextField
        name="cityEn"
        isPublic
        label={t("cityEn")}
        longest={80}
        defaultValue={englishOf(city)}
      />
      <TextField
        name="addressZh"
        isPublic
        label={t("addressZh")}
        longest={80}
        defaultValue={address?.zh ?? ""}
      />
      <TextField
        name="addressEn"
        isPublic
        label={t("addressEn")}
        longest={120}
        defaultValue={englishOf(address)}
      />
      <TextField
        name="telephone"
        isPublic
        label={t("telephone")}
        hint={t("telephoneHint")}
        inputMode="tel"
        defaultValue={telephone ?? ""}
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}
