import { describe, expect, it } from "vitest";
import {
  type AuditFilter,
  listAuditEvents,
  listLatestAuditEvents,
} from "#db/audit/list-audit-events.ts";
import { recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { findLastChange } from "#db/portfolio/find-last-change.ts";
import { openTestDatabase } from "../open-test-database.ts";

const db = openTestDatabase();
const happened = [
  { who: "a", event: "progress.reported", subject: { type: "project", id: "p" }, on: "2015-04-01" },
  { who: "b", event: "progress.reported", subject: { type: "project", id: "q" }, on: "2015-04-02" },
  { who: "a", event: "report.approved", subject: { type: "report", id: "r" }, on: "2015-04-03" },
  { who: "c", event: "session.opened", subject: { type: "user", id: "c" }, on: "2015-04-04" },
];
for (const [index, { who, event, subject, on }] of happened.entries()) {
  db.transaction((tx) =>
    recordAuditEvent(tx, {
      actor: { userId: who, name: who, role: "owner" },
      event,
      subject,
      detail: { step: index + 1 },
      at: index + 1,
      businessOn: on,
    }),
  );
}

describe("a page of the audit trail", () => {
  const rows: readonly (readonly [string, AuditFilter, number[]])[] = [
    ["everything, newest first", {}, [4, 3, 2, 1]],
    ["one person's", { actorId: "a" }, [3, 1]],
    ["one event's", { event: "progress.reported" }, [2, 1]],
    ["one subject's", { subject: "q" }, [2]],
    ["one kind of subject's", { subject: "project" }, [2, 1]],
    ["from a day", { fromOn: "2015-04-03" }, [4, 3]],
    ["to a day", { toOn: "2015-04-02" }, [2, 1]],
    ["all conditions together", { actorId: "a", fromOn: "2015-04-02", toOn: "2015-04-03" }, [3]],
    ["nothing", { actorId: "a", event: "session.opened" }, []],
  ];
  it.each(rows)("holds %s", async (_, filter, sequences) => {
    const { events, total } = await listAuditEvents(db, { page: 1, size: 20, ...filter });
    expect(events.map(({ sequence }) => sequence)).toEqual(sequences);
    expect(total).toBe(sequences.length);
  });

  it("is one of several, and knows how many there are in all", async () => {
    const asked = [1, 2, 3].map((page) => listAuditEvents(db, { page, size: 3 }));
    const pages = await Promise.all(asked);
    expect(pages.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([
      [4, 3, 2],
      [1],
      [],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
  });

  it("gives the detail as it was recorded", async () => {
    const { events } = await listAuditEvents(db, { page: 1, size: 1, subject: "r" });
    expect(events).toMatchObject([
      { actorName: "a", at: 3, businessOn: "2015-04-03", detail: { step: 3 } },
    ]);
  });
});

it("looks at the trail in stretches, and no further back than the newest ones need", async () => {
  const long = openTestDatabase();
  const add = long.$client.prepare(
    `insert into audit_event (at, business_on, actor_name, actor_role, event,
       subject_type, subject_id, detail, previous_hash, hash)
     values (?, '2015-04-01', 'a', 'owner', ?, 'project', 'p', '{}', '', ?)`,
  );
  for (let at = 1; at <= 12_000; at += 1) add.run(at, at % 4_000 === 1 ? "rare" : "usual", `${at}`);
  const all = await listAuditEvents(long, { page: 1, size: 5, event: "rare" });
  expect(all.events.map(({ sequence }) => sequence)).toEqual([8_001, 4_001, 1]);
  expect(all.total).toBe(3);
  const latest = await listLatestAuditEvents(long, { size: 2, event: "rare" });
  expect(latest.map(({ sequence }) => sequence)).toEqual([8_001, 4_001]);
  const middle = await listAuditEvents(long, { page: 3, size: 5_000 });
  expect(middle.events.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 2_000 }, (_, index) => 2_000 - index),
  );
});

describe("the last change", () => {
  it("is that of the data; a session is none", () => {
    expect(findLastChange(db)).toBe(3);
  });

  it("is unknown in an empty office", () => {
    expect(findLastChange(openTestDatabase())).toBeNull();
  });
});
