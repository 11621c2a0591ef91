import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { measuredMeasures } from "#domain/household/counts/milestone-measure.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { Locale } from "#i18n/locales.ts";
import { measureMilestoneAction } from "../actions.ts";

type Props = { facts: ProjectFacts; locale: Locale };

/** Which milestone, and by which count of the ledger. */
export function MeasureForm({ facts, locale }: Props) {
  const t = useTranslations("relocation.measures");
  const name = useTranslations("relocation.measure");
  const labels = { milestoneId: t("milestone"), measure: t("measure") };
  return (
    <ActionForm action={measureMilestoneAction} labels={labels} hidden={{ projectId: facts.id }}>
      <SelectField
        name="milestoneId"
        label={labels.milestoneId}
        required
        options={facts.milestones.map((milestone) => ({
          value: milestone.id,
          label: milestone.name[locale],
        }))}
      />
      <SelectField
        name="measure"
        label={labels.measure}
        hint={t("measureHint")}
        required
        options={[
          ...measuredMeasures.map((measure) => ({
            value: measure as string,
            label: name(measure),
          })),
          { value: "none", label: t("none") },
        ]}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
