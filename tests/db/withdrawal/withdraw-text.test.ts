import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import type { Db } from "#db/open-database.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { deadline } from "#db/schema/milestone.ts";
import { project } from "#db/schema/project.ts";
import { withdrawText } from "#db/withdrawal/withdraw-text.ts";
import { type PublicText, publicTexts } from "#domain/free-text/withdrawal.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { withdrawnName } from "#i18n/withdrawn-name.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { at } from "../open-test-office.ts";

const slug = "lantian-jiayuan-3";
let db: Db;
let leader: ReturnType<typeof insertTestUser>;

beforeEach(() => {
  db = openDemoDatabase();
  leader = insertTestUser(db, "leader", "withdrawing-leader");
});

function factsNow(): ProjectFacts {
  const facts = findProjectFacts(db, slug);
  if (!facts) throw new Error("no such project");
  return facts;
}

/** A leader moves a deadline in words that must not be public. */
function moved() {
  const milestone = factsNow().milestones.find(({ deadlines }) => deadlines.length > 0);
  if (!milestone) throw new Error("no milestone with a deadline");
  const outcome = moveDeadline(
    db,
    { actor: leader, at },
    {
      requestKey: randomUUID(),
      milestoneId: milestone.id,
      precision: "month",
      seenDeadlines: milestone.deadlines.length,
      on: "2016-03-10",
      commitment: "strive",
      labelZh: "不该公开的说法",
      labelEn: null,
      reason: "不该公开的原因",
      nameDeadline: deadlineLabel,
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal);
  const set = factsNow()
    .milestones.find(({ id }) => id === milestone.id)
    ?.deadlines.at(-1);
  return { milestoneId: milestone.id, deadlineId: set?.id ?? "" };
}

function withdraw(text: PublicText, subjectId: string, reason = "写了不该公开的内容") {
  return withdrawText(
    db,
    { actor: leader, at },
    {
      requestKey: randomUUID(),
      projectId: factsNow().id,
      place: { text, subjectId },
      reason,
      instead: { name: withdrawnName, nameDeadline: deadlineLabel },
    },
  );
}

test("a reason that was withdrawn is shown nowhere, and the page says when", () => {
  const { milestoneId, deadlineId } = moved();
  expect(withdraw("deadlineReason", deadlineId)).toEqual({
    ok: true,
    value: { slug, slugs: [slug] },
  });
  const facts = factsNow();
  const set = facts.milestones.find(({ id }) => id === milestoneId)?.deadlines.at(-1);
  expect(set).toMatchObject({ reason: null, reasonWithdrawnOn: "2015-04-15" });
  expect(facts.withdrawals).toMatchObject([
    { text: "deadlineReason", subjectId: deadlineId, withdrawnOn: "2015-04-15" },
  ]);
  expect(JSON.stringify(facts)).not.toContain("不该公开的原因");
});

test("the trail keeps that it was, by whom and why, and the log of deadlines stays as it is", () => {
  const { deadlineId } = moved();
  const before = db.select().from(deadline).all();
  withdraw("deadlineReason", deadlineId);
  expect(db.select().from(deadline).all()).toEqual(before);
  expect(db.select().from(auditEvent).all().at(-1)).toMatchObject({
    event: "text.withdrawn",
    actorId: leader.userId,
    subjectId: factsNow().id,
    detail: JSON.stringify({
      text: "deadlineReason",
      subjectId: deadlineId,
      reason: "写了不该公开的内容",
    }),
  });
});

test("the words of a deadline give way to those made from its days", () => {
  const { deadlineId } = moved();
  expect(withdraw("deadlineLabel", deadlineId).ok).toBe(true);
  expect(JSON.stringify(factsNow())).not.toContain("不该公开的说法");
  const set = factsNow()
    .milestones.flatMap(({ deadlines }) => deadlines)
    .find(({ id }) => id === deadlineId);
  expect(set?.label).toEqual({ zh: "力争2016年3月", en: "by March 2016, best efforts" });
});

test("a name or a note is overwritten where it stood", () => {
  db.update(project).set({ noteZh: "不该公开的说明" }).where(eq(project.slug, slug)).run();
  const { milestones, assignments, id, name, area, note } = factsNow();
  const unit = assignments.find(({ role }) => role === "unit");
  const [milestone] = milestones;
  expect(withdraw("milestoneName", milestone?.id ?? "").ok).toBe(true);
  expect(withdraw("unitName", unit?.id ?? "").ok).toBe(true);
  expect(withdraw("projectNote", id).ok).toBe(true);
  expect(withdraw("projectName", id).ok).toBe(true);
  const place = withdraw("areaName", id);
  expect(place.ok && place.value.slugs).toContain(slug);
  const facts = factsNow();
  expect(facts.milestones[0]?.name).toEqual(withdrawnName);
  expect(facts.assignments.find((each) => each.id === unit?.id)?.name).toEqual(withdrawnName);
  expect([facts.name, facts.note, facts.area]).toEqual([withdrawnName, null, withdrawnName]);
  const shown = JSON.stringify({ ...facts, statements: [], baselines: [] });
  for (const gone of [name.zh, note?.zh, unit?.name.zh, area.zh]) expect(shown).not.toContain(gone);
  expect(facts.withdrawals.map(({ text }) => text)).toEqual([
    ...["milestoneName", "unitName", "projectNote", "projectName", "areaName"],
  ]);
});

test.each(publicTexts)("%s that is not there, or of another project, is refused", (text) => {
  const other = findProjectFacts(db, "huizhong-xicheng-2");
  const known: Partial<Record<PublicText, string | undefined>> = {
    milestoneName: other?.milestones[0]?.id,
    unitName: other?.assignments.find(({ role }) => role === "unit")?.id,
  };
  if (["projectName", "projectNote", "areaName"].includes(text)) withdraw(text, factsNow().id);
  const before = dumpTables(db);
  expect(withdraw(text, known[text] ?? "nobody")).toMatchObject({
    refusal: "withdrawal.notThere",
    field: "place",
  });
  expect(dumpTables(db)).toEqual(before);
});

test("what was withdrawn is not withdrawn again, and not where a source said it", () => {
  const { deadlineId } = moved();
  withdraw("deadlineReason", deadlineId);
  expect(withdraw("deadlineReason", deadlineId)).toMatchObject({ refusal: "withdrawal.notThere" });
  const sourced = factsNow()
    .milestones.flatMap(({ deadlines }) => deadlines)
    .find(({ sourceId }) => sourceId !== null);
  expect(withdraw("deadlineLabel", sourced?.id ?? "")).toMatchObject({
    refusal: "withdrawal.notThere",
  });
});

test("the reason of a withdrawal does not say it again", () => {
  const { deadlineId } = moved();
  expect(withdraw("deadlineReason", deadlineId, "里面有 13800138000")).toMatchObject({
    refusal: "text.phone",
    field: "reason",
  });
});

test("when the trail cannot be written, nothing is withdrawn", () => {
  const { deadlineId } = moved();
  const before = dumpTables(db);
  breakAuditTrail(db);
  expect(() => withdraw("deadlineReason", deadlineId)).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
