import { workingCalendar } from "#db/calendar/working-calendar.ts";
import type { ChangeContext } from "#db/command/define-command.ts";
import { findStaleAfterDays } from "#db/setting/find-stale-after-days.ts";
import { withSoundWords } from "#domain/portfolio/project-defects.ts";
import { viewOneProject } from "#domain/portfolio/view-portfolio.ts";
import { findProjectFacts } from "./list-project-facts.ts";

/** A project as it stands today, within a change; undefined where there is none. */
export function findProjectView({ tx, businessOn }: ChangeContext, slug: string) {
  const facts = findProjectFacts(tx, slug);
  const staleAfterDays = findStaleAfterDays(tx);
  const settings = { asOf: businessOn, staleAfterDays, calendar: workingCalendar };
  return facts && viewOneProject(withSoundWords(facts), settings);
}
