import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { linkedMetrics } from "#domain/household/counts/linked-metric.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { Locale } from "#i18n/locales.ts";
import { linkMetricAction } from "../actions.ts";

type Props = { facts: ProjectFacts; locale: Locale };

/** Which milestone, and by which count of the ledger. */
export function LinkedMetricForm({ facts, locale }: Props) {
  const t = useTranslations("relocation.metrics");
  const name = useTranslations("relocation.metric");
  const labels = { milestoneId: t("milestone"), metric: t("metric") };
  return (
    <ActionForm action={linkMetricAction} labels={labels} hidden={{ projectId: facts.id }}>
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
        name="metric"
        label={labels.metric}
        hint={t("metricHint")}
        required
        options={[
          ...linkedMetrics.map((metric) => ({
            value: metric as string,
            label: name(metric),
          })),
          { value: "none", label: t("none") },
        ]}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
