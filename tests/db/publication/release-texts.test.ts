import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import { findProjectFacts } from "#db/portfolio/list-project-facts.ts";
import { releaseTexts } from "#db/publication/release-texts.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { withdrawText } from "#db/withdrawal/withdraw-text.ts";
import { publicFacts } from "#domain/public/public-facts.ts";
import { listTypedTexts } from "#domain/public/typed-texts.ts";
import type { TextReleaseInput } from "#domain/publication/text-release-input.ts";
import { deadlineLabel } from "#i18n/deadline-label.ts";
import { withdrawnName } from "#i18n/withdrawn-name.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { at, businessOn, openTestOffice } from "../open-test-office.ts";

const day = { asOf: businessOn, nameDeadline: deadlineLabel };
const reason = "材料供应推迟";
const words = "等材料到场后十日内";

/** A deadline a leader set in words of their own, and a note an administrator wrote. */
function withTexts() {
  const office = openTestOffice();
  const { db, leader } = office;
  const moved = moveDeadline(
    db,
    { actor: leader, at },
    {
      requestKey: randomUUID(),
      milestoneId: "theirs-milestone",
      seenDeadlines: 0,
      precision: "month",
      on: "2015-06-10",
      commitment: null,
      labelZh: words,
      labelEn: null,
      reason,
      confirms: undefined,
      nameDeadline: deadlineLabel,
    },
  );
  if (!moved.ok) throw new Error(moved.refusal);
  db.$client.exec("update project set note_zh = '第一稿' where id = 'theirs'");
  const facts = () => {
    const found = findProjectFacts(db, "theirs-slug");
    if (!found) throw new Error("no project");
    return found;
  };
  const texts = () => listTypedTexts(facts(), day);
  const release = (
    chosen: TextReleaseInput["texts"] = texts(),
    more: Partial<TextReleaseInput> = {},
  ) =>
    releaseTexts(
      db,
      { actor: leader, at },
      {
        requestKey: randomUUID(),
        texts: chosen.map(({ text, subjectId, wording }) => ({ text, subjectId, wording })),
        decision: "approved",
        reason: null,
        nameDeadline: deadlineLabel,
        ...more,
      },
    );
  const seen = () => JSON.stringify(publicFacts(facts(), day));
  return { ...office, facts, texts, release, seen };
}

test("what was typed is read by nobody outside before a leader says so, then by everybody", () => {
  const { texts, release, seen } = withTexts();
  expect(texts().map(({ text, standing }) => [text, standing])).toEqual([
    ["projectNote", "waiting"],
    ["deadlineLabel", "waiting"],
    ["deadlineReason", "waiting"],
  ]);
  for (const text of [reason, words, "第一稿"]) expect(seen()).not.toContain(text);
  expect(release()).toEqual({
    ok: true,
    value: { decision: "approved", decided: 3, left: 0, slugs: ["theirs-slug"] },
  });
  for (const text of [reason, words, "第一稿"]) expect(seen()).toContain(text);
});

test("each text has a row of the trail, which does not repeat it", () => {
  const { db, release } = withTexts();
  const before = db.select().from(auditEvent).all().length;
  release();
  const rows = db.select().from(auditEvent).all().slice(before);
  expect(rows.map(({ event }) => event)).toEqual(Array(3).fill("text.released"));
  expect(JSON.stringify(rows)).not.toContain(reason);
});

test("a note written anew waits again, and the approval of the old one says nothing of it", () => {
  const { db, texts, release, seen } = withTexts();
  const drawn = texts();
  release();
  db.$client.exec("update project set note_zh = '第二稿' where id = 'theirs'");
  expect(seen()).not.toContain("第二稿");
  const note = drawn.filter(({ text }) => text === "projectNote");
  expect(release(note)).toMatchObject({ refusal: "release.noneWaiting" });
  expect(seen()).not.toContain("第二稿");
});

test("what was withdrawn since the list was drawn is left, and the others are published", () => {
  const { db, leader, texts, release, seen } = withTexts();
  const drawn = texts();
  const subjectId = drawn.find(({ text }) => text === "deadlineReason")?.subjectId ?? "";
  withdrawText(
    db,
    { actor: leader, at },
    {
      requestKey: randomUUID(),
      projectId: "theirs",
      place: { text: "deadlineReason", subjectId },
      reason: "写错了",
      instead: { name: withdrawnName, nameDeadline: deadlineLabel },
    },
  );
  expect(release(drawn)).toMatchObject({ value: { decided: 2, left: 1 } });
  expect(seen()).not.toContain(reason);
});

test("approved and then withdrawn, it is shown no more", () => {
  const { db, leader, texts, release, seen } = withTexts();
  release();
  const subjectId = texts().find(({ text }) => text === "deadlineReason")?.subjectId ?? "";
  const instead = { name: withdrawnName, nameDeadline: deadlineLabel };
  const place = { text: "deadlineReason" as const, subjectId };
  const key = { requestKey: randomUUID(), projectId: "theirs" };
  withdrawText(db, { actor: leader, at }, { ...key, place, reason: "写错了", instead });
  expect(seen()).not.toContain(reason);
});

test("kept back it stays inside, and may be published after all", () => {
  const { texts, release, seen, facts } = withTexts();
  expect(release(texts(), { decision: "refused", reason: "不宜公开" })).toMatchObject({ ok: true });
  expect(seen()).not.toContain(reason);
  expect(texts().every(({ standing }) => standing === "refused")).toBe(true);
  expect(facts().releases.every((said) => said.reason === "不宜公开")).toBe(true);
  expect(release()).toMatchObject({ value: { decided: 3 } });
  expect(seen()).toContain(reason);
});

test("what was decided alike already is refused, and changes nothing", () => {
  const { db, texts, release } = withTexts();
  const drawn = texts();
  release(drawn);
  const before = dumpTables(db);
  expect(release(drawn)).toMatchObject({ ok: false, refusal: "release.noneWaiting" });
  expect(dumpTables(db)).toEqual(before);
});

test("words that say no more than their days wait for nobody", () => {
  const { db, texts } = withTexts();
  db.$client.exec("drop trigger if exists deadline_no_update");
  const made = deadlineLabel({
    from: "2015-06-01",
    to: "2015-06-30",
    precision: "month",
    commitment: null,
  });
  db.$client.prepare("update deadline set label_zh = ?, label_en = ?").run(made.zh, made.en);
  expect(texts().map(({ text }) => text)).toEqual(["projectNote", "deadlineReason"]);
});

test("where the trail cannot be written nothing is", () => {
  const { db, texts, release } = withTexts();
  const drawn = texts();
  breakAuditTrail(db);
  const before = dumpTables(db);
  expect(() => release(drawn)).toThrow();
  expect(dumpTables(db)).toEqual(before);
});
