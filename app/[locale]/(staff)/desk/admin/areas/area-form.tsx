import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import type { AreaRow } from "#db/project/list-areas.ts";
import { areaKinds } from "#domain/project/project.ts";
import { addAreaAction } from "./actions.ts";

type Props = { areas: readonly AreaRow[] };

/** A new place: its level, its names, what it lies in. */
export function AreaForm({ areas }: Props) {
  const t = useTranslations("admin.areas");
  const locale = useLocale();
  const labels = {
    kind: t("kind"),
    nameZh: t("nameZh"),
    nameEn: t("nameEn"),
    parentId: t("parent"),
  };
  return (
    <ActionForm action={addAreaAction} labels={labels}>
      <SelectField
        name="kind"
        label={labels.kind}
        options={areaKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={areas.length === 0 ? "street" : undefined}
        required
      />
      <TextField name="nameZh" isPublic label={labels.nameZh} longest={40} required />
      <TextField name="nameEn" isPublic label={labels.nameEn} hint={t("nameEnHint")} longest={80} />
      <SelectField
        name="parentId"
        label={labels.parentId}
        withoutPrompt
        options={[
          { value: "", label: t("top") },
          ...areas.map(({ id, name }) => ({ value: id, label: name[locale] })),
        ]}
        defaultValue=""
      />
      <SubmitButton>{t("add")}</SubmitButton>
    </ActionForm>
  );
}
