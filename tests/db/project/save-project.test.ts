import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findProjectRecord } from "#db/project/find-project-record.ts";
import { saveProject } from "#db/project/save-project.ts";
import { type ProjectInput, projectInput } from "#domain/project/project-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, openTestOffice } from "../open-test-office.ts";

const asked: ProjectInput = {
  requestKey: randomUUID(),
  projectId: null,
  version: 0,
  nameZh: "示例前街二期改造",
  nameEn: null,
  slug: null,
  areaId: "mine-area",
  kind: "shantytown",
  ourRole: "urge",
  landRegime: "state",
  stage: null,
  noteZh: null,
  noteEn: null,
};

function saving() {
  const { db } = openTestOffice();
  const caller = { actor: insertTestUser(db, "admin"), at };
  const save = (input: Partial<ProjectInput> = {}) =>
    saveProject(db, caller, { ...asked, requestKey: randomUUID(), ...input });
  return { db, save };
}

function changing() {
  const { db, save } = saving();
  const change = (input: Partial<ProjectInput> = {}) =>
    save({ projectId: "mine", version: 1, nameZh: "mine", ...input });
  return { db, change };
}

test("a project without an English name or an address gets the Chinese name and its pinyin", () => {
  const { db, save } = saving();
  const outcome = save();
  expect(outcome).toMatchObject({
    ok: true,
    value: { slug: "shi-li-qian-jie-er-qi-gai-zao", isNew: true },
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
  const project = findProjectRecord(db, outcome.value.projectId);
  expect(project).toMatchObject({
    nameZh: "示例前街二期改造",
    nameEn: "示例前街二期改造",
    ourRole: "urge",
    landRegime: "state",
    stage: null,
    version: 1,
  });
  expect(dumpTables(db).audit_event).toMatchObject([
    { event: "project.created", subject_type: "project", subject_id: outcome.value.projectId },
  ]);
});

test("two names that read alike get two addresses; one that was asked for is refused", () => {
  const { save } = saving();
  save();
  expect(save({ nameZh: "示例前街二期，改造" })).toMatchObject({
    ok: true,
    value: { slug: "shi-li-qian-jie-er-qi-gai-zao-2" },
  });
  const refused = { ok: false, refusal: "project.slugTaken", field: "slug" };
  expect(save({ nameZh: "另一个", slug: "mine-slug" })).toMatchObject(refused);
});

test.each([
  ["a name another project has", { nameZh: "mine" }, "project.nameTaken", "nameZh"],
  ["a place that is none", { areaId: "nowhere" }, "project.areaUnknown", "areaId"],
] as const)("%s is refused beside its field and nothing is saved", (_what, input, code, field) => {
  const { db, save } = saving();
  const before = dumpTables(db);
  expect(save(input)).toMatchObject({ ok: false, refusal: code, field });
  expect(dumpTables(db)).toEqual(before);
});

test("a change keeps the address, and the trail keeps the old values of what changed", () => {
  const { db, change } = changing();
  const renamed = change({ nameZh: "示例新名", stage: "suspended", slug: "another" });
  expect(renamed).toMatchObject({ ok: true, value: { slug: "mine-slug", isNew: false } });
  expect(findProjectRecord(db, "mine")).toMatchObject({
    slug: "mine-slug",
    nameZh: "示例新名",
    stage: "suspended",
    version: 2,
  });
  const [row] = dumpTables(db).audit_event as { event: string; detail: string }[];
  expect(row?.event).toBe("project.changed");
  expect(JSON.parse(row?.detail ?? "").before).toEqual({
    nameZh: "mine",
    nameEn: "mine",
    ourRole: "lead",
    landRegime: null,
    stage: null,
  });
});

test("whoever saves second, on what is no longer so, is refused", () => {
  const { db, change } = changing();
  change({ stage: "suspended" });
  const before = dumpTables(db);
  expect(change({ stage: "operation" })).toMatchObject({
    ok: false,
    refusal: "project.changedSince",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("a retry adds nothing twice", () => {
  const { db, save } = saving();
  const requestKey = randomUUID();
  const first = save({ requestKey });
  const before = dumpTables(db);
  expect(save({ requestKey })).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("nothing is saved when the audit row cannot be written", () => {
  const { db, save } = saving();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => save()).toThrow("broken");
  expect(dumpTables(db)).toEqual(before);
});

test("a form says what is wrong with an address, and reads what was left at 'not said'", () => {
  const { version: _, ...rest } = asked;
  const form = { ...rest, projectId: "", version: "0", nameEn: "", landRegime: "", stage: "" };
  const typed = { ...form, slug: "蓝天", noteZh: "", noteEn: "" };
  const wrong = projectInput.safeParse(typed);
  expect(wrong.error?.issues).toMatchObject([{ path: ["slug"], message: "project.slugInvalid" }]);
  const right = projectInput.parse({ ...typed, slug: "" });
  expect(right).toMatchObject({ slug: null, landRegime: null, stage: null, projectId: null });
});
