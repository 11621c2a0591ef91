import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listPublications } from "#db/portfolio/list-publications.ts";
import { isPublished } from "#db/publication/is-published.ts";
import { publishProject } from "#db/publication/publish-project.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { publication } from "#db/schema/publication.ts";
import { fieldGroups } from "#domain/publication/field-group.ts";
import type { PublicationInput } from "#domain/publication/publication-input.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

function publishing() {
  const office = openTestOffice();
  const lastId = () =>
    listPublications(office.db, { ids: ["theirs"] })
      .get("theirs")
      ?.at(-1)?.fact.id ?? null;
  const publish = (input: Partial<PublicationInput> = {}, actor = office.leader) =>
    publishProject(
      office.db,
      { actor, at },
      {
        requestKey: randomUUID(),
        projectId: "theirs",
        expectedId: lastId(),
        kind: "published",
        groups: ["deadlines"],
        reason: "按规定公开",
        ...input,
      },
    );
  const isPublic = () => isPublished(office.db, "theirs-slug", at);
  return { ...office, publish, lastId, isPublic };
}

test("a leader says how much of a project is public, by role and with a reason", () => {
  const { db, publish } = publishing();
  expect(publish()).toEqual({ ok: true, value: { slug: "theirs-slug", kind: "published" } });
  expect(db.select().from(publication).all().at(-1)).toMatchObject({
    projectId: "theirs",
    groups: "deadlines",
    reason: "按规定公开",
    setOn: businessOn,
    setAt: at,
    setById: "leader",
    role: "leader",
  });
  expect(db.select().from(auditEvent).all()).toMatchObject([
    {
      event: "project.published",
      actorId: "leader",
      subjectId: "theirs",
      detail: JSON.stringify({ groups: ["deadlines"], reason: "按规定公开" }),
    },
  ]);
});

test("withdrawn it is not there for the guard, published again it is", () => {
  const { publish, isPublic } = publishing();
  expect(isPublic()).toBe(true);
  expect(publish({ kind: "withdrawn", groups: fieldGroups.slice() })).toMatchObject({ ok: true });
  expect(isPublic()).toBe(false);
  expect(publish({ groups: [] })).toMatchObject({ ok: true });
  expect(isPublic()).toBe(true);
});

test.each([
  ["an invented project", { projectId: "invented" }, "project.notFound"],
  ["what is public already", { groups: fieldGroups.slice() }, "publishing.unchanged"],
  ["a form drawn before the last word", { expectedId: null }, "publishing.changedSince"],
  ["a reason with a number in it", { reason: "问 13800138000" }, "text.phone"],
] as const)("is refused for %s, and changes nothing", (_, input, refusal) => {
  const { db, publish } = publishing();
  const before = dumpTables(db);
  expect(publish(input)).toMatchObject({ ok: false, refusal });
  expect(dumpTables(db)).toEqual(before);
});

test("what is not public is not withdrawn twice", () => {
  const { db, publish } = publishing();
  publish({ kind: "withdrawn" });
  const before = dumpTables(db);
  expect(publish({ kind: "withdrawn" })).toMatchObject({ refusal: "publishing.notPublic" });
  expect(dumpTables(db)).toEqual(before);
});

test("whoever speaks second reads whose word was first", () => {
  const { db, publish, lastId } = publishing();
  const seen = lastId();
  publish();
  const second = insertTestUser(db, "leader", "second");
  expect(publish({ expectedId: seen, groups: [] }, second)).toMatchObject({
    refusal: "publishing.changedSince",
    params: { leader: "leader" },
  });
});

test("a retry is answered alike and says nothing twice", () => {
  const { db, publish, lastId } = publishing();
  const again = { requestKey: randomUUID(), expectedId: lastId() };
  const first = publish(again);
  const before = dumpTables(db);
  expect(publish(again)).toEqual(first);
  expect(dumpTables(db)).toEqual(before);
});

test("where the trail cannot be written nothing is", () => {
  const { db, publish } = publishing();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => publish()).toThrow();
  expect(dumpTables(db)).toEqual(before);
});

test("no word is taken back or changed in the table", () => {
  const { db } = publishing();
  for (const written of ["update publication set groups = ''", "delete from publication"]) {
    expect(() => db.$client.exec(written)).toThrow(/append-only/);
  }
});
