import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { setSigningTerms } from "#db/household/signing/set-signing-terms.ts";
import { moveDeadline } from "#db/milestone/move-deadline.ts";
import type { Db } from "#db/open-database.ts";
import type { Actor } from "#domain/access/permission.ts";
import { computeLedger, computePortfolio } from "../compute-pages.ts";
import { confirmed } from "../confirmed.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

/** Days and texts that were kept before forms refused them. */

const projectId = "huizhong-xicheng-2";
const leader: Actor = { userId: "leader1", name: "leader1", role: "leader" };
const caller = { actor: leader, at: Date.UTC(2026, 10, 26) };

/** A restored database may hold what its rules would no longer take. */
function openWith(...statements: readonly string[]): Db {
  const db = openDemoDatabase();
  for (const { name } of triggersOf(db)) db.$client.exec(`drop trigger "${name}"`);
  for (const statement of statements) db.$client.exec(statement);
  return db;
}

function triggersOf(db: Db): { name: string }[] {
  const kept = "sql like '%raise%'";
  const query = `select name from sqlite_master where type = 'trigger' and ${kept}`;
  return db.$client.prepare(query).all() as { name: string }[];
}

const odd = ["9999-12-31", "1015-04-01", "0100-01-01", "1899-12-31", "2100-01-01"];

const places: Record<string, (on: string) => string[]> = {
  deadlines: (on) => [`update deadline set from_on = '${on}', to_on = '${on}'`],
  "the last day of deadlines": (on) => [
    `update deadline set to_on = '${on}' where from_on is null or from_on < '${on}'`,
  ],
  "the day deadlines were set": (on) => [`update deadline set set_on = '${on}'`],
  "plans that end or begin then": (on) => [
    `update baseline_milestone set finish_on = '${on}' where start_on < '${on}'`,
    `update baseline_milestone set start_on = '${on}' where finish_on > '${on}'`,
  ],
  "plans of that day": (on) => [
    `update baseline_milestone set start_on = '${on}', finish_on = '${on}'`,
  ],
  reports: (on) => [`update progress_report set as_of_on = '${on}', reported_on = '${on}'`],
  events: (on) => [`update milestone_event set happened_on = '${on}'`],
  overrides: (on) => [`update light_override set set_on = '${on}', expires_on = '${on}'`],
  assignments: (on) => [`update assignment set from_on = '${on}' where to_on is null`],
  "the opening of signing": (on) => [
    `update signing_terms set signing_from_on = '${on}' where signing_to_on >= '${on}'`,
  ],
  "the close of signing": (on) => [
    `update signing_terms set signing_to_on = '${on}' where signing_from_on <= '${on}'`,
  ],
  stages: (on) => [
    `update household_event set happened_on = '${on}' where '${on}' < recorded_on`,
    `update household_standing set stage_on = '${on}'`,
    `update or ignore household_count set happened_on = '${on}'`,
  ],
};

describe.each(Object.entries(places))("%s", (_, statementsOf) => {
  test.each(odd)("on %s leave every page computed", (on) => {
    const db = openWith(...statementsOf(on));
    computePortfolio(db);
    computeLedger(db, projectId);
    db.$client.close();
  });
});

test("texts that files and pages cannot hold leave every page painted", () => {
  const text = "a'||char(0)||char(65534)||char(55296)||char(8238)||'<b>{x, plural,";
  const db = openWith(
    `update project set name_zh = '${text}', note_zh = '${text}'`,
    `update milestone set name_zh = '${text}'`,
    `update deadline set label_zh = '${text}', reason = '${text}'`,
    `update progress_report set done = '${text}', blocker = '${text}'`,
  );
  computePortfolio(db);
  db.$client.close();
});

test("a deadline that is no day of a project can be moved", () => {
  const db = openWith("update deadline set from_on = '9999-12-31', to_on = '9999-12-31'");
  const { id, seen } = db.$client
    .prepare(
      `select milestone_id as id, count(*) as seen from deadline d where not exists
       (select 1 from milestone_event e where e.milestone_id = d.milestone_id and e.kind = 'met')
       and not exists (select 1 from source_statement s
                       where s.milestone_id = d.milestone_id and s.status = 'done')
       group by 1`,
    )
    .get() as { id: string; seen: number };
  const moved = confirmed((confirms) =>
    moveDeadline(db, caller, {
      requestKey: randomUUID(),
      milestoneId: id,
      seenDeadlines: seen,
      precision: "month",
      on: "2016-05-01",
      commitment: null,
      labelZh: null,
      labelEn: null,
      reason: "年份有误",
      nameDeadline: ({ to }) => ({ zh: `至${to}`, en: `by ${to}` }),
      confirms,
    }),
  );
  expect(moved).toMatchObject({ ok: true });
  computePortfolio(db);
});

test("terms of signing that are none can be set anew", () => {
  const db = openWith("update signing_terms set signing_from_on = '1015-04-01'");
  const { id } = db.$client.prepare("select id from signing_terms order by rowid desc").get() as {
    id: string;
  };
  const set = setSigningTerms(db, caller, {
    requestKey: randomUUID(),
    projectId,
    expectedId: id,
    thresholdPercent: 85,
    signingFromOn: "2015-03-01",
    signingToOn: "2015-05-15",
    reason: "年份有误",
  });
  expect(set).toMatchObject({ ok: true });
  computeLedger(db, projectId);
});
