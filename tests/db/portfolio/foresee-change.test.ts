import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { recordMilestoneEvent } from "#db/milestone/record-milestone-event.ts";
import type { Db } from "#db/open-database.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { reportProgress } from "#db/report/report-progress.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { Outcome } from "#domain/core/outcome.ts";
import { questionToken } from "#domain/core/question.ts";
import { planFields } from "#domain/plan/plan-input.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { timelineProject } from "#domain/timeline/timeline-project.ts";
import { chooseWindow } from "#domain/timeline/timeline-window.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

let office: ReturnType<typeof openTestOffice>;
let db: Db;
beforeEach(() => {
  office = openTestOffice();
  db = office.db;
});

/** The page as it is, by what draws it. */
function pageNow() {
  const facts = findProjectFacts(db, "mine-slug");
  if (!facts) throw new Error("no project");
  const view = viewProject(facts, {
    asOf: businessOn,
    staleAfterDays: 30,
    calendar: workingCalendar,
  });
  const project = timelineProject(view, true);
  const { from, to } = chooseWindow({ zoom: "quarter", from: null }, [project], businessOn);
  const finish = view.forecast.kind === "forecast" ? view.forecast.p50On : "";
  return { fromYear: from.slice(0, 4), toYear: to.slice(0, 4), light: view.light.colour, finish };
}

/** Asks, holds what is foretold against the page before, confirms, and against the page after. */
function foretold(ask: (confirms?: readonly string[]) => Outcome<unknown, string>) {
  const before = { page: pageNow(), tables: dumpTables(db) };
  const asked = ask();
  if (asked.ok || !asked.questions) throw new Error(JSON.stringify(asked));
  expect(dumpTables(db)).toEqual(before.tables);
  const { follows } = asked;
  expect(follows).toMatchObject({
    lightBefore: before.page.light,
    finishBefore: before.page.finish,
  });
  expect(ask(asked.questions.map(questionToken))).toMatchObject({ ok: true });
  return follows;
}

/** What was foretold is what is. */
function expectTrue(follows: ReturnType<typeof foretold>): void {
  const { fromYear, toYear, light, finish } = pageNow();
  const now = { fromYear, toYear, lightAfter: light, finishAfter: finish };
  expect(follows).toMatchObject(now);
}

const caller = (actor: Actor) => ({ actor, at });

const move = (on: string, seenDeadlines: number, confirms?: readonly string[]) =>
  moveDeadline(db, caller(office.leader), {
    requestKey: randomUUID(),
    milestoneId: "mine-milestone",
    seenDeadlines,
    precision: "month",
    on,
    commitment: "strive",
    labelZh: null,
    labelEn: null,
    reason: "设备到货晚",
    nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
    confirms,
  });

test("a deadline of the next years makes the axis longer", () => {
  move("2015-06-01", 0);
  const follows = foretold((confirms) => move("2021-06-01", 1, confirms));
  expect(follows).toMatchObject({ axis: "later", toYear: "2021" });
  expectTrue(follows);
});

test("a deadline of another generation leaves it, marked at the edge", () => {
  propose("2015-12-31");
  approve();
  move("2015-06-01", 0);
  const follows = foretold((confirms) => move("2085-06-01", 1, confirms));
  expect(follows).toMatchObject({ axis: "edge" });
  expectTrue(follows);
});

test("an event of another year", () => {
  const follows = foretold((confirms) =>
    recordMilestoneEvent(db, caller(office.owner), {
      requestKey: randomUUID(),
      milestoneId: "mine-milestone",
      version: 1,
      kind: "started",
      on: "2012-03-01",
      percent: null,
      evidence: null,
      confirms,
    }),
  );
  expectTrue(follows);
});

const row = {
  milestoneId: "mine-milestone",
  nameZh: "主体",
  nameEn: "",
  kind: "works",
  weight: "100",
};

function propose(finishOn: string, confirms: readonly string[] = [], version = "1") {
  const input = planFields.parse({
    requestKey: randomUUID(),
    projectId: "mine",
    version,
    name: "计划",
    reason: "新的安排",
    durationUnit: "calendarDay",
    milestones: [{ ...row, startOn: "2015-01-05", finishOn }],
  });
  return proposePlan(db, caller(office.owner), { ...input, confirms });
}

function approve(confirms: readonly string[] = []) {
  const { id = "" } = db.$client.prepare("select id from plan_proposal").get() as { id: string };
  const decision = "approved" as const;
  const input = { requestKey: randomUUID(), proposalId: id, decision, comment: null, confirms };
  return reviewPlan(db, caller(office.leader), input);
}

test("a plan says to its owner and to whoever approves it what will be seen", () => {
  const asked = foretold((confirms) => propose("2026-01-31", confirms));
  const follows = foretold(approve);
  expect(follows).toEqual(asked);
  expectTrue(follows);
});

test("a report that jumps says what becomes of light and forecast", () => {
  propose("2015-12-31");
  approve();
  const report = (percent: number, version: number, confirms?: readonly string[]) =>
    reportProgress(db, caller(office.owner), {
      requestKey: randomUUID(),
      projectId: "mine",
      version,
      percent,
      asOfOn: businessOn,
      done: "做了",
      blocker: null,
      nextStep: null,
      fallReason: null,
      correctsId: null,
      milestones: [],
      confirms,
    } as never);
  report(2, 1);
  const follows = foretold((confirms) => report(60, 2, confirms));
  expect(follows).toMatchObject({ axis: "same", finish: "moved" });
  expectTrue(follows);
});
