import { useLocale, useTranslations } from "next-intl";
import type { ProjectChange } from "#domain/portfolio/portfolio-changes.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { formatDay } from "#i18n/format-day.ts";

type MilestoneChange = Extract<
  ProjectChange,
  {
    code:
      | "milestoneAdded"
      | "milestoneStarted"
      | "milestoneMet"
      | "milestoneReopened"
      | "milestoneKnown"
      | "milestoneRestored"
      | "milestoneRetired";
  }
>;

/** What became of a milestone; a source may give no day. */
export function MilestoneChangeText({ change }: { change: MilestoneChange }) {
  const t = useTranslations("changes");
  const status = useTranslations("milestone.status");
  const locale = useLocale();
  if (change.code === "milestoneRetired") {
    const { fact, retirement } = change.retired;
    const { basis, by: person, reason } = retirement;
    const on = formatDay(retirement.on, locale);
    return t(`milestoneRetired.${basis}`, { milestone: fact.name[locale], on, person, reason });
  }
  const milestone = nameInPlan(change.milestone)[locale];
  switch (change.code) {
    case "milestoneAdded":
    case "milestoneReopened":
    case "milestoneRestored":
      return t(change.code, { milestone });
    case "milestoneKnown":
      return t(change.code, { milestone, status: status(change.milestone.state.status) });
    case "milestoneStarted":
    case "milestoneMet":
      return change.on === null
        ? t(`${change.code}Undated`, { milestone })
        : t(change.code, { milestone, on: formatDay(change.on, locale) });
  }
}
