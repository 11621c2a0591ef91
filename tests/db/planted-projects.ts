import type BetterSqlite3 from "better-sqlite3";

/** The project every defect is planted in: it has households, terms, a plan, reports and a leader's word. */
export const plantedSlug = "huizhong-xicheng-2";

export type PlantedDefect = {
  readonly name: string;
  /** Written straight into the tables, past the commands and their rules. */
  readonly statements: readonly string[];
};

const milestone = `(select id from milestone where project_id = '${plantedSlug}' order by position desc limit 1)`;
const report = `(select id from progress_report where project_id = '${plantedSlug}' order by reported_at desc limit 1)`;
const baseline = `(select id from baseline where project_id = '${plantedSlug}')`;

/** One defect a kind of fact: what older programs took, what an import or a hand at the tables left. */
export const plantedDefects: readonly PlantedDefect[] = [
  {
    name: "a deadline at the end of the calendar",
    statements: [`update deadline set to_on = '9999-12-31' where milestone_id = ${milestone}`],
  },
  {
    name: "a deadline that is no day",
    statements: [`update deadline set to_on = 'not a day' where milestone_id = ${milestone}`],
  },
  {
    name: "a precision nobody knows",
    statements: [`update deadline set precision = 'soon' where milestone_id = ${milestone}`],
  },
  {
    name: "signing from the year 1015",
    statements: [`update signing_terms set signing_from_on = '1015-04-01'`],
  },
  {
    name: "a plan that ends before time begins",
    statements: [
      `update baseline_milestone set finish_on = '0001-01-01' where baseline_id = ${baseline}`,
    ],
  },
  {
    name: "a plan that leads back to itself",
    statements: [
      `insert into baseline_link (baseline_id, predecessor_id, successor_id, type, lag)
       select baseline_id, successor_id, predecessor_id, type, lag from baseline_link
       where baseline_id = ${baseline}`,
    ],
  },
  {
    name: "weights beyond all numbers",
    statements: [`update baseline_milestone set weight = 1e308 where baseline_id = ${baseline}`],
  },
  {
    name: "a plan without its rows",
    statements: [
      `delete from baseline_link where baseline_id = ${baseline}`,
      `delete from baseline_milestone where baseline_id = ${baseline}`,
    ],
  },
  {
    name: "a report of a day that is none",
    statements: [`update progress_report set as_of_on = '2015-02-29' where id = ${report}`],
  },
  {
    name: "a report of 4,000 percent",
    statements: [`update progress_report set percent = 4000 where id = ${report}`],
  },
  {
    name: "an assignment from a day that is none",
    statements: [
      `update assignment set from_on = '2015-02-30' where project_id = '${plantedSlug}'`,
    ],
  },
  {
    name: "households that signed in the year 1",
    statements: [
      `insert into household_count (project_id, building_id, measure,
         happened_on, recorded_on, households, persons, amount_fen)
       select project_id, building_id, measure,
         '0001-01-01', recorded_on, households, persons, amount_fen
       from household_count where measure = 'signed' and households > 0 limit 1`,
    ],
  },
  {
    name: "a kind of project nobody knows",
    statements: [`update project set kind = 'palace' where slug = '${plantedSlug}'`],
  },
  {
    name: "a leader's word that ends on no day",
    statements: [`update light_override set expires_on = '2015-04-99'`],
  },
];

/** Writes a defect where neither the checks nor the triggers of the tables let anybody write. */
export function plant(db: BetterSqlite3.Database, { statements }: PlantedDefect): void {
  const guards = db
    .prepare<[], string>(
      "select name from sqlite_master where type = 'trigger' and name like '%_no_%'",
    )
    .pluck()
    .all();
  for (const guard of guards) db.exec(`drop trigger "${guard}"`);
  db.pragma("ignore_check_constraints = on");
  for (const statement of statements) {
    if (db.prepare(statement).run().changes === 0) throw new Error(`planted nothing: ${statement}`);
  }
  db.pragma("ignore_check_constraints = off");
}
