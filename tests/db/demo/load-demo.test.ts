import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verifyPassword } from "better-auth/crypto";
import { describe, expect, it } from "vitest";
import { listUsers } from "#db/access/list-users.ts";
import { listAssignments } from "#db/assignment/list-assignments.ts";
import { verifyAuditTrail } from "#db/audit/verify-audit-trail.ts";
import { createDemoAccounts } from "#db/demo/create-demo-accounts.ts";
import { demoAccounts } from "#db/demo/demo-accounts.ts";
import { loadDemo } from "#db/demo/load-demo.ts";
import { writeDemoAccounts } from "#db/demo/write-demo-accounts.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import { findSetting } from "#db/find-setting.ts";
import { findLastChange } from "#db/portfolio/find-last-change.ts";
import { breakAuditTrail } from "../break-audit-trail.ts";
import { dumpTables } from "../dump-tables.ts";
import { insertTestUser } from "../insert-test-user.ts";
import { demoLoadedAt, noPasswords, openDemoDatabase } from "../open-demo-database.ts";
import { openTestDatabase } from "../open-test-database.ts";

const load = { passwordHashes: noPasswords, at: demoLoadedAt };

describe("loading the demo", () => {
  it("sets its business date and leaves one event in a whole trail", () => {
    const db = openDemoDatabase();
    expect(findBusinessDate(db, demoLoadedAt)).toBe("2015-04-15");
    expect(findSetting(db, "staleAfterDays")).toBe("30");
    expect(findLastChange(db)).toBe(demoLoadedAt);
    expect(dumpTables(db).audit_event).toMatchObject([
      { event: "demo.loaded", actor_id: null, business_on: "2015-04-15", at: demoLoadedAt },
    ]);
    expect(verifyAuditTrail(db)).toBeNull();
  });

  it("is refused the second time, and where somebody already works", () => {
    const loaded = openDemoDatabase();
    const before = dumpTables(loaded);
    expect(loadDemo(loaded, load)).toEqual({ ok: false, refusal: "demo.notEmpty" });
    expect(dumpTables(loaded)).toEqual(before);
    const used = openTestDatabase();
    insertTestUser(used, "admin");
    expect(loadDemo(used, load)).toEqual({ ok: false, refusal: "demo.notEmpty" });
  });

  it("leaves nothing behind when the audit row cannot be written", () => {
    const db = openTestDatabase();
    const before = dumpTables(db);
    breakAuditTrail(db);
    expect(() => loadDemo(db, load)).toThrow();
    expect(dumpTables(db)).toEqual(before);
  });

  it("leaves nothing behind when an account has no password", () => {
    const db = openTestDatabase();
    const before = dumpTables(db);
    expect(() => loadDemo(db, { ...load, passwordHashes: new Map() })).toThrow("leader1");
    expect(dumpTables(db)).toEqual(before);
  });

  it("makes the same rows on every machine", () => {
    const { credential: _, ...rows } = dumpTables(openDemoDatabase());
    const { credential: __, ...again } = dumpTables(openDemoDatabase());
    expect(again).toEqual(rows);
  });

  it("flags every generated row", () => {
    const rows = dumpTables(openDemoDatabase());
    const generated = [
      "user",
      "assignment",
      "baseline",
      "milestone_event",
      "progress_report",
      "report_review",
      "plan_proposal",
      "plan_review",
      "light_override",
    ];
    for (const table of generated) {
      expect(rows[table]?.length).toBeGreaterThan(0);
      expect(rows[table]?.every((row) => (row as { synthetic: number }).synthetic === 1)).toBe(
        true,
      );
    }
  });

  it("dates generated rows to the close of their day in Shanghai", () => {
    const reports = dumpTables(openDemoDatabase()).progress_report as {
      reported_on: string;
      reported_at: number;
    }[];
    for (const { reported_on, reported_at } of reports) {
      const local = new Date(reported_at).toLocaleString("sv", { timeZone: "Asia/Shanghai" });
      expect(local).toBe(`${reported_on} 17:00:00`);
    }
  });
});

describe("the demo office", () => {
  const db = openDemoDatabase();
  const assignments = listAssignments(db);
  const inForce = assignments.filter(({ toOn }) => toOn === null);
  const projectsOf = (userId: string) =>
    inForce.filter((row) => row.userId === userId).map(({ slug }) => slug);

  it("has people of every role, all named 示例", () => {
    expect(listUsers(db).map(({ username }) => username)).toEqual([
      "admin",
      "clerk1",
      "leader1",
      "leader2",
      "leader3",
      "owner1",
      "owner2",
      "owner3",
      "owner4",
    ]);
    expect(listUsers(db).every(({ name }) => name.startsWith("示例"))).toBe(true);
  });

  it("gives every project a leader, a unit and an owner", () => {
    const slugs = new Set(assignments.map(({ slug }) => slug));
    expect(slugs.size).toBe(8);
    for (const slug of slugs) {
      const roles = inForce.filter((row) => row.slug === slug).map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(["leader", "unit", "owner"]));
      expect(roles.filter((role) => role === "leader")).toHaveLength(1);
    }
  });

  it("gives 六厂前街 to leader1 and owner1, and nothing of owner1 to owner2", () => {
    expect(projectsOf("leader1")).toContain("liuchang-qianjie");
    expect(projectsOf("owner1")).toContain("liuchang-qianjie");
    expect(projectsOf("owner2").filter((slug) => projectsOf("owner1").includes(slug))).toEqual([]);
  });

  it("remembers a change of cadre", () => {
    expect(assignments.filter(({ toOn }) => toOn !== null)).toMatchObject([
      { slug: "houniuzhuang", role: "owner", userId: "owner3", toOn: "2015-03-08" },
    ]);
    expect(
      listAssignments(db, { projectId: "houniuzhuang" }).filter(({ role }) => role === "owner"),
    ).toMatchObject([{ userId: "owner4", fromOn: "2015-03-09" }, { userId: "owner3" }]);
  });
});

describe("the demo's passwords", () => {
  it("are random, long, and match their hashes", async () => {
    const { accounts, passwordHashes } = await createDemoAccounts();
    expect(accounts.map(({ username, role, name }) => ({ username, name, role }))).toEqual(
      demoAccounts,
    );
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
    for (const { username, password } of accounts.slice(0, 2)) {
      expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
      const hash = passwordHashes.get(username) ?? "";
      expect(await verifyPassword({ hash, password })).toBe(true);
      expect(await verifyPassword({ hash, password: `${password}x` })).toBe(false);
    }
  }, 20_000);

  it("are kept for the owner of the file only, also where a looser file was", () => {
    const folder = mkdtempSync(join(tmpdir(), "guatu-"));
    try {
      const file = join(folder, "data", "demo-accounts.json");
      const account = { username: "u", password: "p", role: "owner" as const, name: "n" };
      writeDemoAccounts(file, []);
      writeFileSync(file, "", { mode: 0o666 });
      writeDemoAccounts(file, [account]);
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual([account]);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
