import { beforeAll, describe, expect, it } from "vitest";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "./open-demo-database.ts";

/** Each writes one bad value into a row that is otherwise good. */
const refused: readonly (readonly [what: string, statement: string, complaint: string])[] = [
  [
    "text where a number belongs",
    "update milestone set weight = 'heavy'",
    "cannot store TEXT value in REAL column milestone.weight",
  ],
  ["an unknown kind of project", "update project set kind = 'palace'", "project_kind_known"],
  ["an unknown stage", "update project set stage = 'done'", "project_stage_known"],
  ["an unknown role of ours", "update project set our_role = 'boss'", "project_our_role_known"],
  ["an unknown role of an account", "update user set role = 'resident'", "user_role_known"],
  [
    "a day that does not exist",
    "update assignment set from_on = '2015-02-29'",
    "assignment_from_on",
  ],
  [
    "a day written otherwise",
    "update source set published_from_on = '2015-1-1'",
    "source_published_from_on",
  ],
  [
    "a source without any day",
    "update source set published_on = null, published_from_on = null",
    "source_day_or_interval",
  ],
  [
    "an assignment that ends before it begins",
    "update assignment set to_on = '2000-01-01'",
    "assignment_days_in_order",
  ],
  [
    "an assignment of nobody",
    "update assignment set user_id = null, unit_name_zh = null",
    "assignment_person_or_unit",
  ],
  [
    "an assignment of a person and a unit",
    "update assignment set user_id = 'owner1', unit_name_zh = '单位'",
    "assignment_person_or_unit",
  ],
  [
    "more closed than found",
    "update ledger_statement set closed = found + 1",
    "ledger_statement_counts",
  ],
  [
    "a figure of nothing",
    "update published_figure set project_id = null, area_id = null",
    "published_figure_one_subject",
  ],
  [
    "a percent over 100",
    "update source_statement set percent = 100.5",
    "source_statement_percent_range",
  ],
  [
    "a report of less than nothing",
    "insert into progress_report select 'new', project_id, reporter_id, -1, as_of_on, reported_on, reported_at, done, null, null, null, null, 0 from progress_report limit 1",
    "progress_report_percent_range",
  ],
  [
    "a deadline whose days are the wrong way round",
    "insert into deadline select 'new', milestone_id, '2015-12-31', '2015-01-01', precision, null, 'x', 'x', null, null, source_id, null, 1 from deadline limit 1",
    "deadline_days_in_order",
  ],
  [
    "a deadline nobody set",
    "insert into deadline select 'new', milestone_id, null, null, precision, null, 'x', 'x', null, null, null, null, 1 from deadline limit 1",
    "deadline_set_or_sourced",
  ],
  [
    "a project in no area",
    "update project set area_id = 'nowhere'",
    "FOREIGN KEY constraint failed",
  ],
  [
    "a second review of a report",
    "insert into report_review select 'new', report_id, decision, null, reviewer_id, reviewed_on, reviewed_at, 0 from report_review limit 1",
    "UNIQUE constraint failed: report_review.report_id",
  ],
];

/** History is appended to, never changed. */
const appendOnly = [
  "audit_event",
  "progress_report",
  "report_review",
  "milestone_event",
  "baseline",
  "baseline_milestone",
  "deadline",
];

describe("the tables", () => {
  let db: Db;
  beforeAll(() => {
    db = openDemoDatabase();
  });

  it.each(refused)("refuse %s", (_, statement, complaint) => {
    expect(() => db.$client.exec(statement)).toThrow(complaint);
  });

  it.each(appendOnly)("let nobody change or remove a row of %s", (table) => {
    const count = () => db.$client.prepare(`select count(*) from "${table}"`).pluck().get();
    const before = count();
    expect(before).toBeGreaterThan(0);
    const [column] = db.$client.pragma(`table_info("${table}")`) as { name: string }[];
    const update = `update "${table}" set "${column?.name}" = "${column?.name}"`;
    expect(() => db.$client.exec(update)).toThrow(`${table} is append-only`);
    expect(() => db.$client.exec(`delete from "${table}"`)).toThrow(`${table} is append-only`);
    expect(count()).toBe(before);
  });
});
