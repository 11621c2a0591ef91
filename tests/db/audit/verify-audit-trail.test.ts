import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findTrailCheck } from "#db/audit/find-trail-check.ts";
import { auditHash, recordAuditEvent } from "#db/audit/record-audit-event.ts";
import { recordTrailCheck } from "#db/audit/record-trail-check.ts";
import { readChain, verifyAuditTrail, verifyTrailInSteps } from "#db/audit/verify-audit-trail.ts";
import type { Db } from "#db/open-database.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { openTestDatabase } from "../open-test-database.ts";

const events = 5;

describe("the audit trail", () => {
  let db: Db;
  beforeEach(() => {
    db = openTestDatabase();
    for (let at = 1; at <= events; at += 1) record(at);
  });

  function record(at: number): void {
    db.transaction((tx) =>
      recordAuditEvent(tx, {
        actor: { userId: "u", name: "某人", role: "owner" },
        event: "progress.reported",
        subject: { type: "project", id: "p" },
        detail: { percent: at },
        at,
        businessOn: "2015-04-15",
      }),
    );
  }

  /** What somebody with the file in their hands could do. */
  function tamper(statement: string): void {
    db.$client.exec("drop trigger audit_event_no_update; drop trigger audit_event_no_delete");
    expect(db.$client.prepare(statement).run().changes).toBeGreaterThan(0);
  }

  function auditRow(sequence: number) {
    const row = db.select().from(auditEvent).where(eq(auditEvent.sequence, sequence)).get();
    if (row === undefined) throw new Error(`no row ${sequence}`);
    return row;
  }

  it("is whole while nobody tampers with it", () => {
    expect(verifyAuditTrail(db)).toBeNull();
    expect(verifyAuditTrail(openTestDatabase())).toBeNull();
  });

  it.each([
    ["at", "at = 99"],
    ["business day", "business_on = '2015-04-14'"],
    ["actor", "actor_id = 'v'"],
    ["name", "actor_name = '别人'"],
    ["role", "actor_role = 'leader'"],
    ["event", "event = 'progress.approved'"],
    ["subject's kind", "subject_type = 'user'"],
    ["subject", "subject_id = 'q'"],
    ["detail", `detail = '{"percent":100}'`],
    ["link", "previous_hash = hash"],
    ["hash", "hash = 'x'"],
  ])("names the first row whose %s was changed", (_, change) => {
    tamper(`update audit_event set ${change} where sequence = 3`);
    expect(verifyAuditTrail(db)).toBe(3);
  });

  it("names the row after one that was removed", () => {
    tamper("delete from audit_event where sequence = 2");
    expect(verifyAuditTrail(db)).toBe(3);
  });

  it("notices that its first row is gone", () => {
    tamper("delete from audit_event where sequence = 1");
    expect(verifyAuditTrail(db)).toBe(2);
  });

  it("names the first one removed from the end", () => {
    tamper("delete from audit_event where sequence > 3");
    expect(verifyAuditTrail(db)).toBe(4);
  });

  it("sees through a row rewritten with a hash that fits it", () => {
    const row = { ...auditRow(3), actorName: "别人" };
    const hash = auditHash(row);
    tamper(`update audit_event set actor_name = '别人', hash = '${hash}' where sequence = 3`);
    expect(verifyAuditTrail(db)).toBe(4);
  });

  it("is read beyond the first thousand rows", () => {
    for (let at = events + 1; at <= 2100; at += 1) record(at);
    expect(verifyAuditTrail(db)).toBeNull();
    tamper("update audit_event set actor_name = '别人' where sequence = 2050");
    expect(verifyAuditTrail(db)).toBe(2050);
  });

  it("is read in steps of a thousand rows, with the same result", async () => {
    for (let at = events + 1; at <= 3_100; at += 1) record(at);
    let steps = 0;
    for (const reading = readChain(db); !reading.next().done; ) steps += 1;
    expect(steps).toBe(3);
    expect(await verifyTrailInSteps(db)).toEqual({ lastSequence: 3_100, brokenAt: null });
    tamper("update audit_event set actor_name = '别人' where sequence = 2050");
    expect(await verifyTrailInSteps(db)).toEqual({ lastSequence: 3_100, brokenAt: 2_050 });
  });

  it("keeps what came of the last check, and nothing of earlier ones", () => {
    expect(findTrailCheck(db)).toBeUndefined();
    recordTrailCheck(db, { checkedAt: 1, lastSequence: 5, brokenAt: null });
    const found = { checkedAt: 2, lastSequence: 7, brokenAt: 3 };
    recordTrailCheck(db, found);
    expect(findTrailCheck(db)).toEqual(found);
  });
});
