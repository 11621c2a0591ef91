import { mulberry32 } from "#domain/core/random.ts";
import { type DemoAccount, demoAccounts } from "./demo-accounts.ts";
import { type DemoAssignment, demoAssignments } from "./demo-assignments.ts";
import { type DemoMilestoneEvent, demoMilestoneEvents } from "./demo-milestone-events.ts";
import { type DemoOverride, demoOverrides } from "./demo-overrides.ts";
import type { DemoPlan } from "./demo-plan.ts";
import { demoPlans } from "./demo-plans.ts";
import { type DemoReport, generateReports } from "./generate-reports.ts";
import { reportStories } from "./report-stories.ts";

/** What an office would have around a portfolio, all of it generated and flagged 示例. */
export type SyntheticOffice = {
  readonly accounts: readonly DemoAccount[];
  readonly assignments: readonly DemoAssignment[];
  /** In the order they were drawn up. */
  readonly plans: readonly DemoPlan[];
  readonly overrides: readonly DemoOverride[];
  readonly milestoneEvents: readonly DemoMilestoneEvent[];
  /** In the order they were filed. */
  readonly reports: readonly DemoReport[];
};

const seed = 20150415;

/** The demo office, the same on every machine. */
export function generateOffice(): SyntheticOffice {
  const random = mulberry32(seed);
  const reports = reportStories.flatMap((story) => generateReports(story, random));
  return {
    accounts: demoAccounts,
    assignments: demoAssignments,
    plans: demoPlans,
    overrides: demoOverrides,
    milestoneEvents: demoMilestoneEvents,
    reports: reports.sort((a, b) => (a.reportedOn < b.reportedOn ? -1 : 1)),
  };
}
