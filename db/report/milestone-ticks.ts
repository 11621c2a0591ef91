import type { OwnProject } from "#db/assignment/find-own-project.ts";
import type { ChangeContext } from "#db/command/define-command.ts";
import {
  decideOwnEvent,
  findOwnMilestone,
  type OwnEventRefusal,
  type OwnMilestone,
  writeMilestoneEvent,
} from "#db/milestone/own-milestone-event.ts";
import { type ReadMilestones, readMilestones } from "#db/milestone/read-milestones.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { MilestoneEvent } from "#domain/milestone/milestone.ts";
import { eventsOf, type ReportedMilestone } from "#domain/report/reported-milestone.ts";

/** What a report records of one milestone. */
export type Tick = {
  readonly own: OwnMilestone;
  readonly name: Bilingual;
  readonly events: readonly MilestoneEvent[];
  /** Why its percent fell, where it did. */
  readonly fallReason: string | null;
};

/** Puts what was recorded into words, where nobody typed what was done; null where nothing was. */
export type MilestoneWords = (ticks: readonly Pick<Tick, "name" | "events">[]) => string | null;

export type TickRefusal = OwnEventRefusal | "milestone.notFound";

type Reported = {
  readonly asOfOn: IsoDate;
  readonly fallReason: string | null;
  readonly milestones?: readonly ReportedMilestone[] | undefined;
};

/** The events of the milestones of a report, or what stands in the way of each, beside its field. */
export function decideTicks(
  context: ChangeContext,
  project: OwnProject,
  report: Reported,
): Outcome<Tick[], TickRefusal> {
  const rows = report.milestones ?? [];
  const of = { projectId: project.id, slug: project.slug };
  const among =
    rows.length === 0 ? { milestones: [], baselines: [] } : readMilestones(context.tx, of);
  const ticks: Tick[] = [];
  const all: Refused<TickRefusal>[] = [];
  for (const row of rows) {
    const decided = decideTick(context, { project, among, report, row });
    if (decided.ok) ticks.push(decided.value);
    else all.push(decided);
  }
  return all[0] ? { ...all[0], all } : accept(ticks);
}

type Place = {
  project: OwnProject;
  among: ReadMilestones;
  report: Reported;
  row: ReportedMilestone;
};

function decideTick(
  context: ChangeContext,
  { project, among, report, row }: Place,
): Outcome<Tick, TickRefusal> {
  const field = (name: string) => `milestones.${row.row}.${name}`;
  const own = findOwnMilestone(context, row.id);
  if (own?.projectId !== project.id)
    return refuse("milestone.notFound", { field: field("percent") });
  const events: MilestoneEvent[] = [];
  const evidence = report.fallReason;
  for (const { kind, percent } of eventsOf(row)) {
    const input = { version: row.version, kind, percent, on: report.asOfOn, evidence };
    const decided = decideOwnEvent({ ...own, among }, input, context.businessOn);
    if (!decided.ok) return { ...decided, field: fieldOf(decided.field, kind, field) };
    events.push(decided.value);
  }
  return accept({ own, name: own.name, events, fallReason: evidence });
}

/** Where the form of a report asks for what the form of a milestone asks for. */
function fieldOf(asked: string | undefined, kind: string, field: (name: string) => string): string {
  if (asked === "evidence") return "fallReason";
  if (asked === "on") return "asOfOn";
  return field(asked === "kind" && kind !== "progressed" ? kind : "percent");
}

export function writeTick(context: ChangeContext, { own, events, fallReason }: Tick): void {
  for (const [index, event] of events.entries()) {
    const version = own.version + index;
    const evidence = event.kind === "progressed" ? fallReason : null;
    writeMilestoneEvent(context, { ...own, version }, { ...event, evidence });
  }
}
