import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import {
  type MilestoneEvent,
  type MilestoneEventKind,
  type MilestoneState,
  milestoneEventKinds,
} from "./milestone.ts";

export const milestoneRefusals = [
  "milestone.futureDate",
  "milestone.percentRequired",
  "milestone.percentOutOfRange",
  "milestone.fallNeedsReason",
  "milestone.reopeningNeedsReason",
  "milestone.alreadyMet",
  "milestone.alreadyStarted",
  "milestone.beforeStart",
  "milestone.notMet",
  "milestone.beforeMet",
] as const;
export type MilestoneRefusal = (typeof milestoneRefusals)[number];

export interface MilestoneCase {
  /** the state on the business date */
  readonly state: Pick<MilestoneState, "status" | "startedOn" | "metOn">;
  /** its percent on the day of the event, and the next one recorded for a later day */
  readonly neighbours?: { readonly before: number | null; readonly after: number | null };
  readonly input: {
    kind: MilestoneEventKind;
    on: IsoDate;
    percent?: number | null;
    evidence?: string | null;
  };
  readonly businessDate: IsoDate;
}

/**
 * Whether a milestone event may be recorded: nothing of the future; progress names its percent;
 * a met milestone is only reopened, and not before it was met; nothing happens before the start.
 * A milestone done by a published statement may still be met with its own day, because the
 * statement gave none. A fall in percent gives its reason, like that of a project; a milestone
 * reopened falls from all of it.
 *
 * @example
 * decideMilestoneEvent({
 *   state: { status: "inProgress", startedOn: "2015-03-01", metOn: null },
 *   input: { kind: "met", on: "2015-02-01" },
 *   businessDate: "2015-04-15",
 * })
 * //=> { ok: false, refusal: "milestone.beforeStart", field: "on", params: { startedOn: "2015-03-01" } }
 */
export function decideMilestoneEvent(
  milestone: MilestoneCase,
): Outcome<MilestoneEvent, MilestoneRefusal> {
  const { state, input, businessDate } = milestone;
  if (input.on > businessDate) {
    return refuse("milestone.futureDate", { field: "on", params: { businessDate } });
  }
  const percent = input.percent ?? null;
  const refusal =
    refusedPercent(input.kind, percent) ??
    (input.kind === "reopened" ? refusedReopening(state, input.on) : refusedStep(state, input)) ??
    refusedFall(milestone);
  return refusal ?? accept({ kind: input.kind, on: input.on, percent });
}

function refusedPercent(
  kind: MilestoneEventKind,
  percent: number | null,
): Refused<MilestoneRefusal> | null {
  if (percent === null) {
    return kind === "progressed" ? refuse("milestone.percentRequired", { field: "percent" }) : null;
  }
  if (percent >= 0 && percent <= 100) return null;
  return refuse("milestone.percentOutOfRange", { field: "percent" });
}

function refusedReopening(
  state: MilestoneCase["state"],
  on: IsoDate,
): Refused<MilestoneRefusal> | null {
  if (state.status !== "done") return refuse("milestone.notMet", { field: "kind" });
  if (state.metOn === null || on >= state.metOn) return null;
  return refuse("milestone.beforeMet", { field: "on", params: { metOn: state.metOn } });
}

function refusedStep(
  { startedOn, metOn }: MilestoneCase["state"],
  { kind, on }: MilestoneCase["input"],
): Refused<MilestoneRefusal> | null {
  if (metOn !== null) return refuse("milestone.alreadyMet", { field: "kind", params: { metOn } });
  if (startedOn === null) return null;
  if (kind === "started") {
    return refuse("milestone.alreadyStarted", { field: "kind", params: { startedOn } });
  }
  return on < startedOn
    ? refuse("milestone.beforeStart", { field: "on", params: { startedOn } })
    : null;
}

function refusedFall({ input, neighbours }: MilestoneCase): Refused<MilestoneRefusal> | null {
  const { percent = null, evidence = null, kind } = input;
  if (evidence !== null) return null;
  if (kind === "reopened") return refuse("milestone.reopeningNeedsReason", { field: "evidence" });
  const { before = null, after = null } = neighbours ?? {};
  const isOver = percent === null || kind === "met";
  const fall = isOver ? null : (fallOf(before, percent) ?? fallOf(percent, after));
  if (fall === null) return null;
  return refuse("milestone.fallNeedsReason", { field: "evidence", params: fall });
}

function fallOf(from: number | null, to: number | null): { from: number; to: number } | null {
  return from !== null && to !== null && to < from ? { from, to } : null;
}

/**
 * What a form may offer for a milestone as it stands: the kinds of event that are not refused as
 * such, whatever the day and the percent.
 *
 * @example
 * listPossibleEvents({ status: "done", startedOn: null, metOn: "2015-03-01" }, "2015-04-15") //=> ["reopened"]
 */
export function listPossibleEvents(
  state: MilestoneCase["state"],
  businessDate: IsoDate,
): MilestoneEventKind[] {
  return milestoneEventKinds.filter((kind) => {
    const input = { kind, on: businessDate, percent: 0 };
    const decided = decideMilestoneEvent({ state, input, businessDate });
    return decided.ok || decided.field !== "kind";
  });
}
