import { type PlanCalendar, usualWeek } from "#domain/calendar/plan-calendar.ts";
import { draftPlan, type PlanDraftRow, readDraftRows } from "#domain/plan/plan-draft.ts";
import type { TypedPlan } from "#domain/plan/plan-draft-input.ts";
import { planCalendarInput } from "#domain/plan/plan-input.ts";
import { type PlanProposal, proposalStatus } from "#domain/plan/plan-proposal.ts";
import { unplannedLine } from "#domain/plan/unplanned-line.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** What the plan editor opens with. */
export type InitialPlan = PlanCalendar & {
  readonly basis: "draft" | "waiting" | "returned" | "retracted" | "baseline" | "milestones";
  readonly name: string;
  readonly reason: string;
  readonly rows: readonly PlanDraftRow[];
};

/**
 * The plan that waits, came back or was taken back, to go on with it; else the baseline in force under a name and
 * reason still to be given; else the milestones of the project, without days.
 */
export function initialPlan(
  view: Pick<ProjectView, "baseline" | "milestones">,
  proposals: readonly PlanProposal[],
): InitialPlan {
  const last = proposals.at(-1);
  const status = last && proposalStatus(last, proposals);
  if (last && (status === "waiting" || status === "returned" || status === "retracted")) {
    const { name, reason, lines, links } = last;
    return { basis: status, name, reason, ...calendarOf(last), rows: draftPlan(lines, links) };
  }
  const { baseline, milestones } = view;
  if (baseline === null) return planOfMilestones(milestones);
  const lines = milestones.flatMap(({ fact, plan }) => (plan ? [lineOf(fact, plan)] : []));
  const rows = draftPlan(lines, baseline.links);
  return { basis: "baseline", ...unnamed, ...calendarOf(baseline), rows };
}

/** The plan as its owner left it, right or wrong; what is no choice of its field is as usual. */
export function planOfDraft(typed: TypedPlan): InitialPlan {
  const { name = "", reason = "" } = typed;
  const calendar = planCalendarInput.safeParse(typed);
  const usual = { durationUnit: "calendarDay", ...usualWeek } as const;
  const rows = readDraftRows(typed);
  return { basis: "draft", name, reason, ...(calendar.data ?? usual), rows };
}

/** The milestones of a project without days. */
export function planOfMilestones(milestones: ProjectView["milestones"]): InitialPlan {
  const lines = milestones.map(({ fact }) => lineOf(fact, null));
  const rows = draftPlan(lines, []);
  return { basis: "milestones", ...unnamed, durationUnit: "calendarDay", ...usualWeek, rows };
}

function calendarOf({ durationUnit, workWeek, holidays, ownDays }: PlanCalendar): PlanCalendar {
  return { durationUnit, workWeek, holidays, ownDays };
}

const unnamed = { name: "", reason: "" } as const;

function lineOf(
  { id, name, kind }: ProjectView["milestones"][number]["fact"],
  plan: ProjectView["milestones"][number]["plan"],
) {
  return { id, milestoneId: id, name, kind, ...(plan ?? unplannedLine) };
}
