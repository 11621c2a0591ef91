import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ActionForm } from "#components/form/action-form.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecordedEvents } from "#db/household/register/find-household-detail.ts";
import { eventsInForce } from "#domain/household/stage/household-event.ts";
import { householdStages } from "#domain/household/stage/stage.ts";
import { formatDay } from "#i18n/format-day.ts";
import { correctStageAction, enterStageAction } from "../actions.ts";
import { HouseholdFormHeader } from "../household-form-header.tsx";
import { requireHouseholdForm } from "../require-household-form.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("household.stageForm");
  return { title: t("title") };
}

/** 登记与更正: the next stage of a household, and the day of one entered wrong. */
export default async function StagesPage({ params }: Props) {
  const form = await requireHouseholdForm(params);
  await requireToday();
  const { ledger, household } = form;
  const { locale, businessDate, project } = ledger;
  const t = await getTranslations("household.stageForm");
  const word = await getTranslations("ledger.stage");
  const events = listRecordedEvents(database(), household.id);
  const inForce = eventsInForce(events, businessDate);
  const reached = new Set(inForce.map(({ stage }) => stage));
  const labels = { stage: t("stage"), on: t("on") };
  return (
    <>
      <HouseholdFormHeader form={form} title={t("title")} />
      <Section title={t("enter")}>
        <ActionForm
          action={enterStageAction}
          labels={labels}
          hidden={{
            projectId: project.id,
            householdIds: household.id,
          }}
        >
          <SelectField
            name="stage"
            label={labels.stage}
            required
            options={householdStages
              .filter((stage) => !reached.has(stage))
              .map((stage) => ({ value: stage, label: word(stage) }))}
          />
          <DayField
            name="on"
            label={labels.on}
            required
            max={businessDate}
            defaultValue={businessDate}
          />
          <SubmitButton>{t("submit")}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t("correct")} lead={t("correctLead")}>
        {inForce.length === 0 ? <p>{t("nothing")}</p> : null}
        {inForce.map(({ id, stage, happenedOn }) => (
          <details key={id}>
            <summary>{t("of", { stage: word(stage), on: formatDay(happenedOn, locale) })}</summary>
            <ActionForm
              action={correctStageAction}
              labels={labels}
              hidden={{
                householdId: household.id,
                stage,
                eventId: id,
              }}
            >
              <DayField
                name="on"
                label={labels.on}
                hint={t("emptied")}
                max={businessDate}
                defaultValue={happenedOn}
              />
              <SubmitButton>{t("correctSubmit")}</SubmitButton>
            </ActionForm>
          </details>
        ))}
      </Section>
    </>
  );
}
