import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { takeImportStep } from "#app/[locale]/(staff)/desk/projects/[slug]/plan/import/take-import-step.ts";
import { workingCalendar } from "#db/calendar/working-calendar.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { reviewPlan } from "#db/plan/review-plan.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { importStepInput } from "#domain/mspdi/import/import-input.ts";
import { exportPlan } from "#domain/mspdi/plan-export.ts";
import { writeMspdi } from "#domain/mspdi/write-mspdi.ts";
import { compareBaselines } from "#domain/plan/baseline-comparison.ts";
import { planVersion } from "#domain/plan/plan-proposal.ts";
import { viewProject } from "#domain/portfolio/view-project.ts";
import { groupMilestones } from "#domain/timeline/milestone-groups.ts";
import { readCommand } from "#scripts/exchange/import-command.ts";
import { importFile } from "#scripts/exchange/import-file.ts";
import { bigPlanXml } from "../../unit/domain/mspdi/big-plan.ts";
import { faultsOf } from "../../unit/domain/mspdi/schema-faults.ts";
import { at, openTestOffice } from "../open-test-office.ts";

/** The pages of an owner and a leader, one after the other. */
function importingBigPlans() {
  const { db, owner, leader } = openTestOffice();
  const proposals = () => listProposalsOf(db, { id: "mine", slug: "mine-slug" });
  const place = () => {
    const version = String(planVersion(proposals()));
    return { requestKey: randomUUID(), projectId: "mine", version };
  };
  const read = async (xml: string) => {
    const upload = { name: "site.xml", bytes: new TextEncoder().encode(xml) };
    const form = { ...place(), unit: "file", dates: "current", step: "read", file: upload };
    const taken = await takeImportStep(db, { actor: owner, at }, importStepInput.parse(form));
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    const { preview, rows = [] } = taken.value.answer ?? {};
    if (!preview) throw new Error("no preview");
    return { preview, rows };
  };
  const approve = async ({ preview, rows }: Awaited<ReturnType<typeof read>>) => {
    const fields = rows.flatMap((row, index) =>
      Object.entries(row).map(([name, value]) => [`milestones.${index}.${name}`, value]),
    );
    const { durationUnit, workWeek, holidays, ownDays } = preview;
    const form = { ...place(), step: "submit", name: "施工计划", reason: "按施工单位计划" };
    const calendar = { durationUnit, workWeek, holidays, ownDays };
    const input = importStepInput.parse({ ...form, ...calendar, ...Object.fromEntries(fields) });
    const taken = await takeImportStep(db, { actor: owner, at }, input);
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    const proposalId = proposals().at(-1)?.id ?? "";
    const answer = { requestKey: randomUUID(), proposalId, decision: "approved", comment: null };
    expect(reviewPlan(db, { actor: leader, at }, { ...answer, decision: "approved" }).ok).toBe(
      true,
    );
  };
  const view = () => {
    const facts = findProjectFacts(db, "mine-slug");
    if (!facts) throw new Error("no project");
    return viewProject(facts, {
      asOf: "2015-04-15",
      staleAfterDays: 30,
      calendar: workingCalendar,
    });
  };
  const runCommand = (xml: string) => {
    const given = ["site.xml", "--project", "mine-slug", "--lang", "en"];
    const asked = readCommand(given).command;
    if (!asked) throw new Error("not understood");
    return importFile(db, { ...asked, bytes: new TextEncoder().encode(xml), at });
  };
  return { read, approve, view, runCommand };
}

const statesOf = (rows: readonly { readonly state: string }[]) => ({
  added: rows.filter(({ state }) => state === "added").length,
  changed: rows.filter(({ state }) => state === "changed").length,
  unchanged: rows.filter(({ state }) => state === "unchanged").length,
});

test("a plan of 400 rows in 20 groups, imported twice, is known again, compared and exported", async () => {
  const { read, approve, view, runCommand } = importingBigPlans();
  const first = await read(bigPlanXml());
  expect(first.rows).toHaveLength(400);
  expect(new Set(first.rows.map(({ groupName }) => groupName)).size).toBe(20);
  expect(first.preview).toMatchObject({ workWeek: "123456", holidays: "worked" });
  expect(first.preview.ownDays).toBe("-2015-10-01..2015-10-03");
  await approve(first);
  const before = view();
  const headings = groupMilestones(before.milestones).flatMap(({ name }) => name || []);
  expect(headings).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1}号楼`));

  const monthLater = bigPlanXml({
    late: { fromHouse: 11, days: 14 },
    renamed: new Map([
      [304, "主体结构"],
      [404, "主体结构"],
    ]),
    removed: new Set([517, 617, 717]),
    moved: new Map([[803, 9]]),
    added: 1,
  });
  // The command says of the file what the page says of it.
  const said = "“site.xml”: 20 added, 206 changed, 191 unchanged, 3 not in the file.";
  expect((await runCommand(monthLater)).lines[0]).toBe(said);
  const second = await read(monthLater);
  const { rows, leftOut, notes } = second.preview;
  // Houses 11 to 20 are late, two works renamed, one under another house; three are gone, one house new.
  // A new weight for the twenty new rows is asked for; the others keep theirs.
  expect(statesOf(rows)).toEqual({ added: 20, changed: 200 + 2 + 1 + 3, unchanged: 191 });
  expect(rows.filter(({ matchedBy }) => matchedBy === "uid")).toHaveLength(397);
  expect(leftOut.map(({ name }) => name.zh)).toEqual(["移交", "移交", "移交"]);
  expect(rows.find(({ uid }) => uid === 304)).toMatchObject({
    name: { zh: "主体" },
    inFile: "主体结构",
    changes: ["name"],
  });
  expect(rows.find(({ uid }) => uid === 803)).toMatchObject({
    groupName: "9号楼",
    changes: ["group"],
  });
  expect(notes.map(({ code }) => code)).not.toContain("uidsOfAnother");
  await approve(second);

  const after = view();
  const [old, now] = [before.baseline, after.baseline];
  const { totals } = compareBaselines(old ?? { items: [] }, now ?? { items: [] });
  expect(totals).toMatchObject({ added: 20, removed: 3, later: 200, earlier: 0, finishDays: 14 });

  const exported = writeMspdi(exportPlan(after, workingCalendar));
  expect(faultsOf(exported)).toEqual([]);
  const again = await read(exported);
  expect(statesOf(again.preview.rows)).toEqual({ added: 0, changed: 0, unchanged: 417 });
  expect(again.preview.leftOut).toEqual([]);
  const none = "“site.xml”: 0 added, 0 changed, 417 unchanged, 0 not in the file.";
  expect((await runCommand(exported)).lines[0]).toBe(none);
  expect(again.rows.map(({ sourceUid }) => Number(sourceUid)).sort()).toEqual(
    second.rows.map(({ sourceUid }) => Number(sourceUid)).sort(),
  );
}, 60_000);
