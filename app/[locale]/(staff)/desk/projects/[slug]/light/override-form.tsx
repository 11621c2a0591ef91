import { useTranslations } from "next-intl";
import { ActionForm } from "#components/form/action-form.tsx";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { DayField } from "#components/form/day-field.tsx";
import { SubmitButton } from "#components/form/submit-button.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { addDays } from "#domain/calendar/calendar-day.ts";
import { maxOverrideDays, overrideColours } from "#domain/light/light-override.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { Locale } from "#i18n/locales.ts";
import { overrideLightAction } from "../actions.ts";

type Props = { view: ProjectView; locale: Locale };

/** Offers the colours the computed light has not, and the way back while an override holds. */
export function OverrideForm({ view: { facts, light, override, asOf }, locale }: Props) {
  const t = useTranslations("plan.light");
  const word = useTranslations("light");
  const labels = { colour: t("colour"), reason: t("reason"), expiresOn: t("expiresOn") };
  const colours = overrideColours
    .filter((colour) => colour !== light.colour)
    .map((colour) => ({
      value: colour as string,
      label: t("to", { name: word(`name.${colour}`), word: word(`word.${colour}`) }),
    }));
  const restore = { value: "computed", label: t("restore"), hint: t("restoreHint") };
  const latestOn = addDays(asOf, maxOverrideDays);
  return (
    <ActionForm
      action={overrideLightAction}
      labels={labels}
      hidden={{
        projectId: facts.id,
        expectedId: facts.overrides.at(-1)?.id ?? "",
      }}
    >
      <ChoiceField
        name="colour"
        label={labels.colour}
        required
        options={override ? [...colours, restore] : colours}
      />
      <TextArea
        name="reason"
        label={labels.reason}
        hint={t("reasonHint")}
        rows={3}
        longest={300}
        required
      />
      <DayField
        name="expiresOn"
        label={labels.expiresOn}
        hint={t("expiresHint", { latest: formatDay(latestOn, locale) })}
        min={asOf}
        max={latestOn}
        defaultValue={latestOn}
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
