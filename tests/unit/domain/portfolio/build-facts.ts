import { usualWeek } from "#domain/calendar/plan-calendar.ts";
import type { LightOverrideFact } from "#domain/light/light-override-fact.ts";
import type {
  DeadlineFact,
  MilestoneEventFact,
  MilestoneFact,
  MilestoneStatementFact,
} from "#domain/milestone/milestone-fact.ts";
import type { BaselineFact } from "#domain/plan/baseline-fact.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";

/** A project about which nothing is known. */
export function projectOf(known: Partial<ProjectFacts> = {}): ProjectFacts {
  return {
    id: "p",
    slug: "p",
    version: 1,
    name: { zh: "项目", en: "Project" },
    area: { zh: "街道", en: "Street" },
    region: null,
    kind: "shantytown",
    landRegime: null,
    ourRole: "lead",
    stage: null,
    note: null,
    updatedAt: 0,
    assignments: [],
    milestones: [],
    baselines: [],
    reports: [],
    statements: [],
    figures: [],
    overrides: [],
    withdrawals: [],
    noteWording: 1,
    publications: [],
    releases: [],
    relocation: null,
    ...known,
  };
}

export function milestoneOf(id: string, known: Partial<MilestoneFact> = {}): MilestoneFact {
  return {
    id,
    kind: "works",
    name: { zh: id, en: id },
    weight: null,
    version: 1,
    addedOn: null,
    deadlines: [],
    events: [],
    statements: [],
    metrics: [],
    retirements: [],
    ...known,
  };
}

export function eventOf(
  kind: MilestoneEventFact["kind"],
  on: string,
  more: Partial<MilestoneEventFact> = {},
): MilestoneEventFact {
  return {
    id: `${kind} ${on}`,
    kind,
    on,
    recordedOn: on,
    recordedById: "owner",
    recordedAt: Date.parse(on),
    percent: null,
    evidence: null,
    recordedBy: "owner",
    synthetic: false,
    ...more,
  };
}

export function deadlineOf(
  to: string | null,
  setOn: string,
  more: Partial<DeadlineFact> = {},
): DeadlineFact {
  return {
    id: `deadline ${setOn}`,
    reasonWithdrawnOn: null,
    from: null,
    to,
    precision: "day",
    commitment: null,
    label: { zh: "时限", en: "deadline" },
    setOn,
    reason: null,
    sourceId: null,
    setBy: null,
    ...more,
  };
}

export function statementOf(
  status: MilestoneStatementFact["status"],
  knownFrom: string,
  percent: number | null = null,
): MilestoneStatementFact {
  return { status, percent, knownFrom, sourceId: "s", asOfYear: null, text: null };
}

export function baselineOf(
  approvedOn: string,
  items: BaselineFact["items"],
  id = approvedOn,
): BaselineFact {
  return {
    id,
    name: id,
    approvedOn,
    approvedAt: Date.parse(approvedOn),
    approvedBy: "leader",
    reason: "plan",
    synthetic: false,
    items,
    durationUnit: "calendarDay",
    ...usualWeek,
    links: [],
  };
}

export function overrideOf(
  colour: LightOverrideFact["colour"],
  setOn: string,
  expiresOn: string,
): LightOverrideFact {
  const id = `${setOn} ${colour}`;
  const setAt = Date.parse(setOn);
  return { id, colour, reason: "why", setBy: "leader", setOn, setAt, expiresOn, synthetic: false };
}

type ReportGist = Pick<ReportFact, "asOfOn" | "percent"> & Partial<ReportFact>;

/** Filed on the day it speaks of, unless it says otherwise. */
export function reportOf(id: string, more: ReportGist): ReportFact {
  return {
    id,
    reportedOn: more.asOfOn,
    correctsId: null,
    reviews: [],
    reporterId: "owner",
    reporter: "owner",
    reportedAt: 0,
    done: "done",
    blocker: null,
    nextStep: null,
    fallReason: null,
    synthetic: false,
    review: null,
    ...more,
  };
}
