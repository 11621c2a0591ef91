import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findPlanDraft } from "#db/plan/find-plan-draft.ts";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { proposePlan } from "#db/plan/propose-plan.ts";
import { savePlanDraft } from "#db/plan/save-plan-draft.ts";
import type { Actor } from "#domain/access/permission.ts";
import type { PlanDraftInput } from "#domain/plan/plan-draft-input.ts";
import { planInput } from "#domain/plan/plan-input.ts";
import { planStepInput } from "#domain/plan/plan-step.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const typed = {
  name: "一期",
  reason: "",
  "milestones.0.nameZh": "打桩",
  "milestones.0.weight": "x",
};

function drafting() {
  const office = openTestOffice();
  const save = (input: Partial<PlanDraftInput> = {}, actor: Actor = office.owner) => {
    const place = { step: "saveDraft", projectId: "mine", version: 1, draftVersion: 0 } as const;
    return savePlanDraft(
      office.db,
      { actor, at },
      { ...place, requestKey: randomUUID(), typed, ...input },
    );
  };
  const find = (ownerId = "owner") => findPlanDraft(office.db, { projectId: "mine", ownerId });
  return { ...office, save, find };
}

test("a draft is kept as typed, right or wrong, for its owner alone, and counts for nothing", () => {
  const { db, save, find } = drafting();
  expect(save()).toMatchObject({ ok: true, value: { slug: "mine-slug", draftVersion: 1 } });
  expect(find()).toEqual({ version: 1, planVersion: 1, savedAt: at, typed });
  expect(find("leader")).toBeUndefined();
  expect(listProposalsOf(db, { id: "mine", slug: "mine-slug" })).toEqual([]);
  expect(dumpTables(db).audit_event).toMatchObject([{ event: "plan.draftSaved" }]);
});

test("it is written over by its next version, and the second of two tabs is told", () => {
  const { save, find } = drafting();
  save();
  expect(save({ draftVersion: 1, typed: { ...typed, name: "二期" } }).ok).toBe(true);
  expect(save({ draftVersion: 1 })).toMatchObject({ refusal: "plan.draftChangedSince" });
  expect(find()?.typed.name).toBe("二期");
});

test("nobody keeps a draft of a project that is not theirs, nor a number in it", () => {
  const { db, save } = drafting();
  const before = dumpTables(db);
  expect(save({ projectId: "no-such" })).toMatchObject({ refusal: "project.notFound" });
  expect(save({ typed: { ...typed, reason: "电话 13800138000" } })).toMatchObject({
    refusal: "text.phone",
    field: "reason",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("once it is proposed there is no draft any more", () => {
  const { db, save, find, owner } = drafting();
  save();
  const row = { nameZh: "打桩", kind: "works", weight: "100" };
  const fields = Object.entries({ ...row, startOn: "2015-05-01", finishOn: "2015-06-01" });
  const plan = planInput.parse({
    requestKey: randomUUID(),
    projectId: "mine",
    version: "1",
    name: "一期",
    reason: "首次编制",
    durationUnit: "calendarDay",
    ...Object.fromEntries(fields.map(([name, value]) => [`milestones.0.${name}`, value])),
  });
  expect(proposePlan(db, { actor: owner, at }, plan).ok).toBe(true);
  expect(find()).toBeUndefined();
});

test("a draft whose audit row fails is not kept", () => {
  const { db, save, find } = drafting();
  breakAuditTrail(db);
  expect(() => save()).toThrow();
  expect(find()).toBeUndefined();
});

test("the button of the editor sends all of it as typed", () => {
  const place = { requestKey: randomUUID(), projectId: "mine", version: "1", draftVersion: "0" };
  expect(planStepInput.parse({ ...place, ...typed, step: "saveDraft" })).toMatchObject({
    step: "saveDraft",
    draftVersion: 0,
    typed,
  });
});
