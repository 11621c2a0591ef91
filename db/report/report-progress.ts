import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { findOwnProject, type OwnProject } from "#db/assignment/find-own-project.ts";
import { type ChangeContext, defineCommand } from "#db/command/define-command.ts";
import { foreseeChange } from "#db/portfolio/foresee-change.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { progressReport } from "#db/schema/progress-report.ts";
import { project } from "#db/schema/project.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { accept, type Outcome, type Refused, refuse } from "#domain/core/outcome.ts";
import type { ConfirmNeeded } from "#domain/core/question.ts";
import { listRetired } from "#domain/plan/retired-milestones.ts";
import { stateWithoutUnreadable } from "#domain/portfolio/readable-facts.ts";
import { decideReport, type ReportRefusal } from "#domain/report/report-decision.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { type ProgressReportInput, progressReportFields } from "#domain/report/report-input.ts";
import { neighboursOf } from "#domain/report/report-neighbours.ts";
import { askAboutReport } from "#domain/report/report-questions.ts";
import { currentReport } from "#domain/report/report-status.ts";
import { loadReports } from "./load-reports.ts";
import {
  decideTicks,
  type MilestoneWords,
  type Tick,
  type TickRefusal,
  writeTick,
} from "./milestone-ticks.ts";

export type ReportedProject = { projectId: string; slug: string; reportId: string };
export type ReportProgressRefusal =
  | ReportRefusal
  | ConfirmNeeded
  | TickRefusal
  | "field.required"
  | "project.notFound"
  | "project.changedSince"
  | "report.changedSince";

/**
 * 进度填报: files a report on a project assigned to the caller today. The form names the version
 * of the project it was drawn from; where somebody saved in between, the answer is what they
 * saved, and nothing is written. The milestones it changes are recorded with it, on its day, so
 * that percent and milestones never stand beside each other as of two visits.
 */
export const reportProgress = defineCommand(
  "reportProgress",
  progressReportFields,
  (
    context,
    { describeMilestones, ...input }: ProgressReportInput & { describeMilestones?: MilestoneWords },
  ): Outcome<ReportedProject, ReportProgressRefusal> => {
    const found = findOwnProject(context, input.projectId);
    if (!found) return refuse("project.notFound");
    const reports = loadReports(context.tx, found);
    if (found.version !== input.version) return changedSince(reports);

    const corrected = reports.find(({ id }) => id === input.correctsId);
    const asOf = context.businessOn;
    const previous = currentReport(reports, asOf);
    const place = { on: input.asOfOn, asOf, correctsId: input.correctsId };
    const neighbours = neighboursOf(reports, place);
    const decided = decideReport({
      previous,
      neighbours,
      corrected: corrected && {
        percent: corrected.percent,
        isCorrected: reports.some(({ correctsId }) => correctsId === corrected.id),
      },
      input,
      businessDate: asOf,
    });
    if (!decided.ok) return decided;
    const ticked = decideTicks(context, found, input);
    if (!ticked.ok) return ticked;
    const done = input.done ?? describeMilestones?.(ticked.value) ?? null;
    if (done === null) return refuse("field.required", { field: "done" });
    const { before } = neighbours;
    const facts = factsAsked(context, found.slug, {
      isLast: neighbours.after === null,
      ticks: ticked.value,
    });
    const reportId = randomUUID();
    const percentBefore = previous?.percent ?? null;
    const report = { ...input, ...decided.value, done, id: reportId, percentBefore };
    const writeAll = (within: ChangeContext) => {
      write(within, found, report);
      for (const tick of ticked.value) writeTick(within, tick);
    };
    const questions = askAboutReport({ ...decided.value, ...facts, before, businessDate: asOf });
    const foresee = () => foreseeChange(context, found.slug, writeAll);
    const asked = context.ask(questions, { foresee });
    if (!asked.ok) return asked;

    writeAll(context);
    return accept({ projectId: found.id, slug: found.slug, reportId });
  },
);

type Asked = { isLast: boolean; ticks: readonly Tick[] };

/** What the project says of itself, with what the report changes, that its percent may be at odds with. */
function factsAsked({ tx, businessOn }: ChangeContext, slug: string, { isLast, ticks }: Asked) {
  const facts = findProjectFacts(tx, slug);
  const { milestones = [], baselines = [] } = facts ?? {};
  const retired = new Set(facts ? listRetired(facts).map(({ fact }) => fact.id) : []);
  const met = ticks.filter(({ events }) => events.some(({ kind }) => kind === "met"));
  const done = new Set(met.map(({ own }) => own.id));
  const open = milestones.flatMap((fact) => {
    const { status, percent } = stateWithoutUnreadable(fact, businessOn);
    if (status === "done" || retired.has(fact.id) || done.has(fact.id)) return [];
    return [{ percent: percentOf(ticks, fact.id) ?? percent }];
  });
  const [only, ...others] = open.filter(({ percent }) => percent !== null);
  const starts = baselines.flatMap(({ items }) => items.map(({ startOn }) => startOn));
  return {
    openMilestones: open.length,
    onlyPercent: isLast && others.length === 0 ? (only?.percent ?? null) : null,
    planFrom: starts.filter(isIsoDate).sort()[0] ?? null,
  };
}

function percentOf(ticks: readonly Tick[], id: string): number | undefined {
  const events = ticks.find(({ own }) => own.id === id)?.events ?? [];
  return events.findLast(({ percent }) => percent !== null)?.percent ?? undefined;
}

type NewReport = Omit<ProgressReportInput, "done"> & {
  id: string;
  done: string;
  reportedOn: string;
  percentBefore: number | null;
};

function changedSince(
  reports: readonly ReportFact[],
): Refused<"report.changedSince" | "project.changedSince"> {
  const last = reports.at(-1);
  if (!last) return refuse("project.changedSince");
  const { percent, reporter } = last;
  return refuse("report.changedSince", { params: { percent, reporter } });
}

function write(context: ChangeContext, { id, version }: OwnProject, report: NewReport): void {
  const { tx, actor, at, record } = context;
  const touched = tx
    .update(project)
    .set({ version: version + 1, updatedAt: at })
    .where(and(eq(project.id, id), eq(project.version, version)))
    .run();
  if (touched.changes !== 1) throw new Error("the project changed within the transaction");
  const { percent, asOfOn, reportedOn, done, blocker, nextStep, fallReason, correctsId } = report;
  tx.insert(progressReport)
    .values({
      id: report.id,
      projectId: id,
      reporterId: actor.userId,
      reportedAt: at,
      percent,
      asOfOn,
      reportedOn,
      done,
      blocker,
      nextStep,
      fallReason,
      correctsId,
    })
    .run();
  const { percentBefore } = report;
  const detail = { reportId: report.id, percentBefore, percent, asOfOn, correctsId };
  record("progress.reported", { type: "project", id }, detail);
}
