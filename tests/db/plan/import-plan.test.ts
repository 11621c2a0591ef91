import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeImportStep } from "#app/[locale]/(staff)/desk/projects/[slug]/plan/import/take-import-step.ts";
import { importCalendar } from "#db/calendar/import-calendar.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findImportTarget } from "#db/household/import/find-import-target.ts";
import type { Db } from "#db/open-database.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { listProjectFacts } from "#db/portfolio/list-project-facts.ts";
import type { Actor } from "#domain/access/permission.ts";
import { fieldErrors } from "#domain/form/field-errors.ts";
import { importStepInput } from "#domain/mspdi/import/import-input.ts";
import { importPlan } from "#domain/mspdi/import/import-plan.ts";
import { readPlan } from "#domain/mspdi/import/read-plan.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { draftPlan, type PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { unplannedLine } from "#domain/plan/unplanned-line.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { arbitraryMutations, mutate } from "../../unit/domain/mspdi/mutate-file.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const file = (name: string): Uint8Array =>
  readFileSync(new URL(`../../unit/domain/mspdi/files/${name}`, import.meta.url));
const taskJuggler = file("taskjuggler.xml");

const place = (version = 1) => {
  return { requestKey: randomUUID(), projectId: "mine", version: String(version) };
};

function importing() {
  const office = openTestOffice();
  const read = (bytes: Uint8Array, more: object = {}, actor: Actor = office.owner) => {
    const form = { ...place(), unit: "calendarDay", dates: "current", ...more };
    const upload = { name: "plan.xml", bytes };
    const input = importStepInput.parse({ ...form, step: "read", file: upload });
    return takeImportStep(office.db, { actor, at }, input);
  };
  const send = async (rows: readonly PlanDraftRow[], version?: number) => {
    const fields = rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [`milestones.${index}.${name}`, value]),
    );
    const parsed = importStepInput.safeParse({
      ...place(version),
      ...Object.fromEntries(fields),
      step: "submit",
      name: "导入的计划",
      reason: "按施工单位计划",
      durationUnit: "calendarDay",
      imported: "{}",
    });
    if (!parsed.success) return { ok: false as const, refusal: "form" };
    return takeImportStep(office.db, { actor: office.owner, at }, parsed.data);
  };
  const proposals = () => listProposalsOf(office.db, { id: "mine", slug: "mine-slug" });
  return { ...office, read, send, proposals };
}

function rowsOf(
  outcome: Awaited<ReturnType<ReturnType<typeof importing>["read"]>>,
): readonly PlanDraftRow[] {
  return (outcome.ok && outcome.value.answer?.rows) || [];
}

test("an owner reads a file, looks, and proposes its plan: dates, links and all", async () => {
  const { db, read, send, proposals } = importing();
  const before = dumpTables(db);
  const outcome = await read(taskJuggler);
  expect(outcome).toMatchObject({ ok: true, value: { slug: "mine-slug" } });
  expect(dumpTables(db), "reading writes nothing").toEqual(before);
  expect(await send(rowsOf(outcome))).toEqual({
    ok: true,
    value: { slug: "mine-slug", answer: null },
  });
  const [proposal] = proposals();
  expect(
    proposal?.lines.map(({ name, startOn, finishOn }) => [name.zh, startOn, finishOn]),
  ).toEqual([
    ["Household survey", "2015-05-05", "2015-05-16"],
    ["Compensation scheme", "2015-05-17", "2015-05-29"],
    ["Public notice", "2015-06-03", "2015-07-02"],
    ["Clearance", "2015-07-03", "2015-07-08"],
    ["Pipes", "2015-07-10", "2015-07-30"],
    ["Handover", "2015-08-02", "2015-08-02"],
  ]);
  expect(proposal?.links.map(({ type, lag }) => [type, lag])).toEqual([
    ["FS", 0],
    ["FS", 0],
    ["FS", 0],
    ["SS", 0],
    ["FS", 0],
  ]);
});

describe("refused, changing nothing:", () => {
  test("a broken file, with its line beside the field", async () => {
    const { db, read } = importing();
    const before = dumpTables(db);
    const cut = taskJuggler.subarray(0, 6000);
    expect(await read(cut)).toMatchObject({
      ok: false,
      refusal: "mspdi.notXml",
      field: "file",
      params: { line: Buffer.from(cut).toString().split("\n").length, fault: "unclosed" },
    });
    expect(dumpTables(db)).toEqual(before);
  });

  test.each(["theirs", "former", "coming", "invented"])(
    "a project that is not the owner's: %s",
    async (projectId) => {
      const { read } = importing();
      expect(await read(taskJuggler, { projectId })).toEqual({
        ok: false,
        refusal: "project.notFound",
      });
    },
  );

  test("no file", () => {
    const form = { ...place(), step: "read", unit: "file", dates: "current" };
    const { error } = importStepInput.safeParse(form);
    expect(error && fieldErrors(error)).toEqual({ file: { code: "mspdi.fileMissing" } });
  });

  test("a plan of the file that the rules of the editor refuse, named by its row", async () => {
    const { db, read, send } = importing();
    const rows = rowsOf(await read(taskJuggler)).map((row) => ({ ...row, predecessors: "1" }));
    const before = dumpTables(db);
    expect(await send(rows)).toMatchObject({ refusal: "plan.predecessorSelf" });
    expect(dumpTables(db)).toEqual(before);
  });
});

test("nothing is proposed when the audit row cannot be written", async () => {
  const { db, read, send } = importing();
  const rows = rowsOf(await read(taskJuggler));
  const before = dumpTables(db);
  breakAuditTrail(db);
  await expect(send(rows)).rejects.toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("200 mutated files: whole plans or none, and never a crash", async () => {
  const { db, owner, send } = importing();
  const lines = db.$client.prepare("select count(*) from plan_proposal_milestone").pluck();
  let sent = 0;
  let written = 0;
  const options = { fileName: "x.xml", unit: "calendarDay", dates: "current" } as const;
  // Read as the child reads it: the rows are what matters, and 200 processes would take a minute.
  const rowsIn = (bytes: Uint8Array) => {
    const own = findImportTarget(db, "mine-slug", { userId: owner.userId, at });
    if (!own) throw new Error("the project is gone");
    const read = readPlan(bytes, own.target, { ...options, ...importCalendar });
    return read.ok ? read.value.rows : [];
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(taskJuggler, file("project-2019.xml")),
      arbitraryMutations,
      async (original, mutations) => {
        const rows = rowsIn(mutate(original, mutations));
        const done = rows.length > 0 && (await send(rows, sent + 1)).ok;
        if (done) {
          sent++;
          written += rows.length;
        }
        expect(lines.get()).toBe(written);
      },
    ),
    { numRuns: 200, seed: 715 },
  );
  expect(sent).toBeGreaterThan(10);
}, 30_000);

test("every plan of the demo office exports to a file that imports as the same plan", () => {
  const db: Db = openDemoDatabase();
  const settings = {
    asOf: findBusinessDate(db, at),
    staleAfterDays: 30,
    calendar: workingCalendar,
  };
  for (const facts of listProjectFacts(db)) {
    const view = viewProject(facts, settings);
    const { baseline, milestones } = view;
    const xml = writeMspdi(exportPlan(view, workingCalendar));
    const read = readMspdi(new TextEncoder().encode(xml));
    if (!read.ok) throw new Error(`${facts.slug}: ${read.refusal}`);
    const known = milestones.map(({ fact }) => fact);
    const options = {
      fileName: "x.xml",
      unit: "file",
      dates: "current",
      ...importCalendar,
    } as const;
    const { rows, preview } = importPlan(read.value, { milestones: known, baseline }, options);
    const lines = milestones
      .filter(({ plan }) => baseline === null || plan !== null)
      .map(({ fact: { id, name, kind }, plan }) => {
        return { id, milestoneId: id, name, kind, ...(plan ?? unplannedLine) };
      });
    const drafted = draftPlan(lines, baseline?.links ?? []);
    const days = ({ weight: _, sourceUid: __, ...row }: PlanDraftRow) => row;
    expect(rows.map(days), facts.slug).toEqual(drafted.map(days));
    if (baseline) {
      expect(rows.map(({ weight }) => weight)).toEqual(drafted.map(({ weight }) => weight));
      expect(preview.rows.map(({ state }) => state)).toEqual(rows.map(() => "unchanged"));
    }
  }
}, 30_000);
