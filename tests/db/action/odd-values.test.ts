import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { z } from "zod";
import { type ActionState, type FormAction, idle } from "#components/form/action-state.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import { isIsoDate } from "#domain/calendar/calendar-day.ts";
import { questionToken } from "#domain/core/question.ts";
import { isPlainLine } from "#domain/form/plain-text.ts";
import { messagesOf } from "#i18n/messages.ts";
import { computeLedger, computePortfolio } from "../compute-pages.ts";
import { fieldsOf } from "../form-fields.ts";
import { oddTexts as odd } from "../odd-texts.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import type { ValidForm } from "../valid-form.ts";
import { validForms, withoutRow } from "../valid-forms.ts";

/** Every value in every field of every action, as whoever may send it. */

const request = vi.hoisted(() => ({
  db: undefined as unknown as Db,
  actor: null as Actor | null,
  inputs: new Map<unknown, unknown>(),
}));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => request.db }));
vi.mock("#app/_server/auth/session.ts", () => ({
  findActor: async () => request.actor,
  closeSession: async () => {},
}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "sec-fetch-site": "same-origin" }),
  cookies: async () => ({}),
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/navigation", () => ({ redirect: () => {} }));
vi.mock("#app/_server/action/define-action.ts", async (original) => {
  type Define = typeof import("#app/_server/action/define-action.ts");
  const real = await original<Define>();
  const noting =
    (define: (declaration: never) => FormAction<never>) => (declaration: { input: unknown }) => {
      const action = define(declaration as never);
      request.inputs.set(action, declaration.input);
      return action;
    };
  return {
    ...real,
    defineAction: noting(real.defineAction as never),
    definePublicAction: noting(real.definePublicAction as never),
  };
});

const modules = import.meta.glob<Record<string, FormAction<never>>>("../../../app/**/actions.ts", {
  eager: true,
});
const actions = Object.values(modules).flatMap((exported) => Object.entries(exported));

const secret = /password|token|oneTimeCode/i;

beforeAll(() => {
  request.db = openDemoDatabase();
});

test("every action of the program has a form here", () => {
  expect(actions.map(([name]) => name).sort()).toEqual(Object.keys(validForms).sort());
});

test.each(actions)("%s answers what is no form at all", async (name, action) => {
  const form = validForms[name];
  request.actor = form && form !== "schemaOnly" ? form(openDemoDatabase()).actor : null;
  for (const given of [undefined, null, "$K1", [], { get: "x" }]) {
    const answer = await rolledBack(() => action(idle as never, given as never));
    expect(answer?.status ?? "led on").toMatch(/^(refused|led on|done)$/);
  }
});

type Action = FormAction<never>;
type Answer = ActionState<never>;

async function send(action: Action, { actor, values }: ValidForm): Promise<Answer> {
  const sent = new FormData();
  for (const [name, value] of Object.entries({ locale: "zh", ...values })) sent.set(name, value);
  request.actor = actor;
  return action(idle as never, sent);
}

/** A row of the plan editor goes back as it was typed and is written nowhere. */
const echoed = /^rows$/;

/** The one schema of texts leaves nothing in them that breaks what they come into. */
function checkTexts(name: string, value: unknown): unknown {
  if (echoed.test(name)) return null;
  if (typeof value === "string" && !secret.test(name)) {
    expect(isPlainLine(value.replace(/[\n\t]/g, " ")), `${name} is plain`).toBe(true);
  }
  return value;
}

/** What a schema makes of a form, all texts alike: what is alike is sent once. */
function kindOf(input: z.ZodType, values: Readonly<Record<string, string>>): string | null {
  const parsed = input.safeParse(values);
  if (!parsed.success) return null;
  return JSON.stringify(parsed.data, (name, value) =>
    typeof checkTexts(name, value) === "string" && !isIsoDate(value) ? "text" : value,
  );
}

/** Takes back whatever is written in it, so that the next form finds what this one found. */
async function rolledBack<T>(run: (db: Db) => Promise<T>): Promise<T> {
  const { db } = request;
  db.$client.exec("savepoint before_odd");
  try {
    return await run(db);
  } finally {
    db.$client.exec("rollback to before_odd");
    db.$client.exec("release before_odd");
  }
}

/** Another one wherever something was written that a ledger is counted from. */
function ledgerState(db: Db): unknown {
  const last = "select max(sequence) from ledger_change";
  const terms = "select count(*) from signing_terms";
  return db.$client.prepare(`select (${last}) || ' ' || (${terms})`).pluck().get();
}

/** What is written has to leave every page computed. */
function tryOut(action: Action, form: ValidForm): Promise<Answer> {
  return rolledBack(async (db) => {
    const before = ledgerState(db);
    const answer = await send(action, form);
    if (answer.status !== "refused") {
      computePortfolio(db);
      if (ledgerState(db) !== before) computeLedger(db, "huizhong-xicheng-2");
    }
    return answer;
  });
}

function hasSentence(code: string): boolean {
  let part: unknown = messagesOf("zh").refusal;
  for (const name of code.split(".")) part = (part as Record<string, unknown> | undefined)?.[name];
  return typeof part === "string";
}

/** A refusal says why, beside the field or for the form, and gives back what was typed. */
function checkRefusal(answer: Answer, [field, value]: [string, string]): void {
  if (answer.status !== "refused") return;
  const refused = [answer.message, ...Object.values(answer.fields ?? {})];
  const codes = refused.flatMap((one) => one?.code ?? []);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !hasSentence(code))).toEqual([]);
  if (!secret.test(field)) expect(answer.values?.[field] === value, `${field} is kept`).toBe(true);
}

describe.each(actions)("%s", (name, action) => {
  const formOf = validForms[name];
  const input = request.inputs.get(action) as z.ZodType;
  const fields = fieldsOf(input);
  const key: Record<string, string> = fields.includes("requestKey")
    ? { requestKey: randomUUID() }
    : {};

  if (typeof formOf !== "function") {
    test("takes none of them by its schema, or takes it", () => {
      for (const field of fields) for (const value of odd) input.safeParse({ [field]: value });
    });
    return;
  }

  test("takes its form as it is meant", () =>
    rolledBack(async (db) => {
      const { actor, values } = formOf(db);
      const answer = await tryOut(action, { actor, values: { ...key, ...values } });
      const isRefused = answer.status === "refused";
      expect(isRefused, JSON.stringify({ ...answer, values: null })).toBe(withoutRow.has(name));
    }));

  test.each(fields)("answers odd values of %s", (field) =>
    rolledBack(async (db) => {
      const { actor, values } = formOf(db);
      const taken = new Set<string>();
      for (const value of odd) {
        const kind = kindOf(input, { ...key, ...values, [field]: value });
        if (kind !== null && taken.has(kind)) continue;
        if (kind !== null) taken.add(kind);
        // A browser sends no half of a pair: what takes its place is what has to come back.
        const typed = value.toWellFormed();
        const form = { actor, values: { ...key, ...values, [field]: typed } };
        checkRefusal(await tryOut(action, form), [field, typed]);
      }
    }),
  );
});

/** Far from the day of the demo, on either side, and still days of a project. */
const farOff = ["2003-05-01", "2027-05-01"] as const;
/** What is answered: it is asked about, it cannot be, or any day is ordinary. */
type DayAnswer = "asked" | "refused" | "ordinary";

/** Every day that any form takes, with what is answered where it lies far back and far ahead. */
const dayFields: Record<string, readonly [DayAnswer, DayAnswer]> = {
  "reportProgressAction asOfOn": ["asked", "refused"],
  "recordMilestoneAction on": ["asked", "refused"],
  "moveDeadlineAction on": ["refused", "asked"],
  "editPlanAction milestones.0.startOn": ["asked", "asked"],
  "editPlanAction milestones.0.finishOn": ["refused", "asked"],
  "importPlanAction milestones.0.startOn": ["asked", "asked"],
  "importPlanAction milestones.0.finishOn": ["refused", "asked"],
  "overrideLightAction expiresOn": ["refused", "refused"],
  "setSigningTermsAction signingFromOn": ["refused", "refused"],
  "setSigningTermsAction signingToOn": ["refused", "refused"],
  "assignProjectAction fromOn": ["asked", "asked"],
  "endAssignmentAction toOn": ["refused", "asked"],
  "enterStageAction on": ["asked", "refused"],
  "enterStagesAction on": ["asked", "refused"],
  "correctStageAction on": ["asked", "refused"],
  "recordAgreementAction on": ["asked", "refused"],
  "recordAgreementAction moveByOn": ["refused", "asked"],
  "recordPaymentAction paidOn": ["asked", "refused"],
  "recordVisitAction visitedOn": ["asked", "refused"],
  "recordVisitAction nextVisitOn": ["refused", "refused"],
  "recordDocumentAction receivedOn": ["asked", "refused"],
  "markKeyHouseholdAction nextVisitOn": ["refused", "refused"],
  "saveHouseholdAction nextVisitOn": ["asked", "asked"],
  "saveHouseholdAction holders.0.birthOn": ["ordinary", "refused"],
  "recordNoticeAction fromOn": ["asked", "refused"],
  "recordNoticeAction toOn": ["refused", "asked"],
};

/** The day that a list is looked at: nothing is written by it. */
const viewDays = ["searchHouseholdsAction on", "nameFilterAction on", "deleteFilterAction on"];

async function dayFieldsOf([name, action]: readonly [string, Action]): Promise<string[]> {
  if (typeof validForms[name] !== "function") return [];
  const input = request.inputs.get(action) as z.ZodType;
  const { values } = await rolledBack(async (db) => formOf(db, name));
  const refuses = (field: string) =>
    input
      .safeParse({ requestKey: randomUUID(), ...values, [field]: "2015-02-30" })
      .error?.issues.some(({ message }) => message === "field.notADay");
  return fieldsOf(input)
    .filter(refuses)
    .map((field) => `${name} ${field}`);
}

function formOf(db: Db, name: string): ValidForm {
  const form = validForms[name];
  if (typeof form !== "function") throw new Error(`${name} has no form`);
  return form(db);
}

test("every day of every form has its answer where it lies far off", async () => {
  const fields: string[] = [];
  for (const action of actions) fields.push(...(await dayFieldsOf(action)));
  expect(fields.sort()).toEqual([...Object.keys(dayFields), ...viewDays].sort());
});

describe.each(Object.entries(dayFields))("%s", (name, answers) => {
  const [actionName = "", field = ""] = name.split(" ");
  const [, action] = actions.find(([each]) => each === actionName) ?? [];

  test.each(farOff.map((on, at) => [on, answers[at]]))("of %s is %s", (on, answer) =>
    rolledBack(async (db) => {
      const { actor, values } = formOf(db, actionName);
      // A finish is typed instead of a length.
      const length: Record<string, string> = field.endsWith("finishOn")
        ? { "milestones.0.duration": "" }
        : {};
      const typed = { requestKey: randomUUID(), ...values, ...length, [field]: on };
      const first = await send(action as Action, { actor, values: typed });
      expect(answerOf(first), JSON.stringify({ ...first, values: null })).toBe(answer);
      if (answer !== "asked") return;
      const confirms = (first.questions ?? []).map(questionToken).join("\n");
      const second = await send(action as Action, { actor, values: { ...typed, confirms } });
      expect(second.status, JSON.stringify({ ...second, values: null })).not.toBe("refused");
      const last = db.$client
        .prepare("select detail from audit_event order by sequence desc")
        .pluck()
        .get();
      expect(JSON.parse(String(last)).confirmed).toEqual(first.questions);
    }),
  );
});

function answerOf({ status, questions, fields = {} }: Answer): DayAnswer | "other" {
  if (status !== "refused") return "ordinary";
  if (questions) return "asked";
  return Object.keys(fields).some((field) => field !== "form") ? "refused" : "other";
}
