import { beforeAll, describe, expect, it } from "vitest";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

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
    "insert into progress_report select 'new', project_id, reporter_id, -1, as_of_on, " +
      "reported_on, reported_at, done, null, null, null, null, 0 from progress_report limit 1",
    "progress_report_percent_range",
  ],
  [
    "a deadline whose days are the wrong way round",
    "insert into deadline select 'new', milestone_id, '2015-12-31', '2015-01-01', precision, " +
      "null, 'x', 'x', null, null, source_id, null, 1 from deadline limit 1",
    "deadline_days_in_order",
  ],
  [
    "a deadline nobody set",
    "insert into deadline select 'new', milestone_id, null, null, precision, null, 'x', 'x', " +
      "null, null, null, null, 1 from deadline limit 1",
    "deadline_set_or_sourced",
  ],
  [
    "a milestone added on no day",
    "update milestone set added_on = '2015-02-29'",
    "milestone_added_on",
  ],
  [
    "a plan that counts in fortnights",
    `insert into plan_proposal (id, project_id, name, reason, duration_unit, proposed_by_id,
       proposed_on, proposed_at)
     select 'new', project_id, 'x', 'x', 'fortnight', proposed_by_id, proposed_on, proposed_at
     from plan_proposal limit 1`,
    "plan_proposal_duration_unit_known",
  ],
  [
    "a baseline that counts in fortnights",
    "insert into baseline (id, project_id, name, approved_by_id, approved_on, reason, " +
      "created_at, duration_unit) select 'new', project_id, 'x', approved_by_id, approved_on, " +
      "'x', 0, 'fortnight' from baseline limit 1",
    "baseline_duration_unit_known",
  ],
  [
    "a line of a plan that is neither known nor named",
    `insert into plan_proposal_milestone (id, proposal_id, weight, start_on, finish_on, position)
     select 'new', proposal_id, 1, start_on, finish_on, 9 from plan_proposal_milestone limit 1`,
    "plan_proposal_milestone_known_or_named",
  ],
  [
    "a line of a plan that ends before it begins",
    `insert into plan_proposal_milestone (id, proposal_id, milestone_id, weight, start_on,
       finish_on, position)
     select 'new', proposal_id, milestone_id, 1, '2015-05-02', '2015-05-01', 9
     from plan_proposal_milestone where milestone_id is not null limit 1`,
    "plan_proposal_milestone_days_in_order",
  ],
  [
    "a second successor of a proposal",
    `insert into plan_proposal (id, project_id, name, reason, duration_unit, supersedes_id,
       proposed_by_id, proposed_on, proposed_at)
     select case n when 1 then 'new' else 'newer' end, project_id, 'x', 'x', duration_unit, p.id,
       proposed_by_id, proposed_on, proposed_at
     from (select * from plan_proposal limit 1) p, (select 1 as n union select 2)`,
    "a plan is replaced once",
  ],
  [
    "an approval without its baseline",
    "insert into plan_review select 'new', (select id from plan_proposal where id not in " +
      "(select proposal_id from plan_review)), 'approved', null, null, reviewer_id, " +
      "reviewed_on, reviewed_at, 0 from plan_review limit 1",
    "plan_review_approved_is_baseline",
  ],
  [
    "a link of a baseline to a milestone that is not in it",
    "insert into baseline_link select baseline_id, predecessor_id, 'liuchang-qianjie.works', " +
      "'FS', 0 from baseline_link limit 1",
    "FOREIGN KEY constraint failed",
  ],
  [
    "a link of a milestone to itself",
    "insert into baseline_link select baseline_id, predecessor_id, predecessor_id, 'FS', 0 from baseline_link limit 1",
    "baseline_link_of_two",
  ],
  [
    "an override of more than thirty days",
    "insert into light_override select 'new', project_id, colour, reason, set_by_id, " +
      "'2015-04-15', set_at, '2015-05-16', 0 from light_override limit 1",
    "light_override_ends_in_time",
  ],
  [
    "an override to blue",
    "insert into light_override select 'new', project_id, 'blue', reason, set_by_id, set_on, " +
      "set_at, expires_on, 0 from light_override limit 1",
    "light_override_colour_known",
  ],
  [
    "a project in no area",
    "update project set area_id = 'nowhere'",
    "FOREIGN KEY constraint failed",
  ],
  [
    "a second review of a report",
    "insert into report_review select 'new', report_id, decision, null, reviewer_id, " +
      "reviewed_on, reviewed_at, 0 from report_review limit 1",
    "a report is answered once",
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
  "baseline_link",
  "plan_proposal",
  "plan_proposal_milestone",
  "plan_proposal_link",
  "plan_review",
  "light_override",
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
