import { describe, expect, test } from "vitest";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant } from "../planted-projects.ts";
import {
  correctReport,
  endAssignments,
  isComputed,
  metricAnew,
  moveDeadlines,
  planAnew,
  publishAnew,
  recordEvent,
  sayLightAnew,
  setTerms,
} from "./put-right.ts";

/** Days no form takes, as an older program, a restored file or a hand at the tables may leave them. */
const noDays = ["2015-02-30", "not a day", ""];

type PutRight = (db: Db, slug: string) => void;
type Dated = {
  readonly column: string;
  readonly slug: string;
  /** Of the rows of the table those that count for the project. */
  readonly where: string;
  readonly putRight: PutRight;
};

const relocated = "huizhong-xicheng-2";
const recorded = "houniuzhuang";
const inProject = (slug: string) =>
  `milestone_id in (select id from milestone where project_id = '${slug}')`;
const lastOf = (table: string, where: string) =>
  `rowid = (select max(rowid) from ${table} where ${where})`;

function dated(
  table: string,
  columns: readonly string[],
  how: { slug: string; where: string; putRight: PutRight },
): Dated[] {
  return columns.map((column) => ({ column: `${table}.${column}`, ...how }));
}

const reviewOf = `report_id = (select report_id from report_review v
  join progress_report r on r.id = v.report_id
  where r.project_id = '${relocated}' order by r.reported_at desc limit 1)`;
const reportOf = `id = (select id from progress_report
  where project_id = '${relocated}' order by reported_at desc limit 1)`;
const ofProject = `project_id = '${relocated}'`;

/** What goes into the figures of a project, and the form of the desk that puts it right. */
const records: readonly Dated[] = [
  ...dated("milestone_event", ["happened_on", "recorded_on"], {
    slug: recorded,
    where: lastOf("milestone_event", inProject(recorded)),
    putRight: recordEvent,
  }),
  ...dated("deadline", ["from_on", "to_on", "set_on"], {
    slug: relocated,
    where: lastOf("deadline", inProject(relocated)),
    putRight: moveDeadlines,
  }),
  ...dated("milestone_measure", ["set_on"], {
    slug: relocated,
    where: inProject(relocated),
    putRight: metricAnew,
  }),
  ...dated("baseline", ["approved_on"], {
    slug: relocated,
    where: ofProject,
    putRight: planAnew,
  }),
  ...dated("baseline_milestone", ["start_on", "finish_on"], {
    slug: relocated,
    where: inProject(relocated),
    putRight: planAnew,
  }),
  ...dated("progress_report", ["as_of_on", "reported_on"], {
    slug: relocated,
    where: reportOf,
    putRight: correctReport,
  }),
  ...dated("report_review", ["reviewed_on"], {
    slug: relocated,
    where: reviewOf,
    putRight: correctReport,
  }),
  ...dated("light_override", ["set_on", "expires_on"], {
    slug: relocated,
    where: ofProject,
    putRight: sayLightAnew,
  }),
  ...dated("signing_terms", ["signing_from_on", "signing_to_on", "set_on"], {
    slug: relocated,
    where: ofProject,
    putRight: setTerms,
  }),
  ...dated("count_publication", ["set_on"], {
    slug: relocated,
    where: ofProject,
    putRight: publishAnew,
  }),
  ...dated("assignment", ["from_on", "to_on"], {
    slug: relocated,
    where: `${ofProject} and role = 'leader'`,
    putRight: endAssignments,
  }),
];

/** What the program writes by itself and no figure depends on: nothing has to be put right. */
const withoutFigures = [
  "milestone.added_on",
  "source.published_on",
  "source.published_from_on",
  "source.published_to_on",
  "text_withdrawal.withdrawn_on",
];

function openWith(column: string, where: string, value: string): Db {
  const db = openDemoDatabase();
  // The demo has none of these.
  db.$client.exec(`
    insert into count_publication (id, project_id, is_exact, reason, set_on, set_at, set_by_id)
      values ('p', '${relocated}', 1, 'r', '2015-04-01', 0, 'leader2');
    insert into text_withdrawal (id, project_id, text, subject_id, reason, withdrawn_on, withdrawn_at, withdrawn_by_id)
      select 'w', '${relocated}', 'deadlineReason', id, 'r', '2015-04-01', 0, 'leader2' from deadline limit 1;`);
  const [table = "", name = ""] = column.split(".");
  const statement = `update ${table} set ${name} = '${value}' where ${where}`;
  plant(db.$client, { name: column, statements: [statement] });
  return db;
}

describe.each(records)("$column that is no day", ({ column, slug, where, putRight }) => {
  test.each(noDays)("stops its project as “%s”, and is put right by its form", (value) => {
    const db = openWith(column, where, value);
    expect(isComputed(db, slug)).toBe(false);
    putRight(db, slug);
    expect(isComputed(db, slug)).toBe(true);
  });
});

describe.each(withoutFigures)("%s that is no day", (column) => {
  test.each(noDays)("stops no project as “%s”", (value) => {
    const db = openWith(column, "true", value);
    for (const slug of [relocated, recorded]) expect(isComputed(db, slug)).toBe(true);
  });
});
