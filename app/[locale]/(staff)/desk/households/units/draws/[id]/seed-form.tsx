import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextField } from "#components/form/text-field.tsx";
import { publishSeedAction } from "../../actions.ts";

/** The seed as it was published, and where. */
export function SeedForm({ drawId }: { drawId: string }) {
  const t = useTranslations("resettlement.seed");
  const labels = { seed: t("seed"), publishedWhere: t("publishedWhere") };
  return (
    <ActionForm action={publishSeedAction} labels={labels} hidden={{ drawId }}>
      <TextField
        name="seed"
        label={labels.seed}
        hint={t("seedHint")}
        autoComplete="off"
        longest={200}
        required
      />
      <TextField
        name="publishedWhere"
        label={labels.publishedWhere}
        hint={t("publishedWhereHint")}
        longest={200}
        required
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
