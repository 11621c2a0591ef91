import type { Db } from "#db/open-database.ts";

/** The project whose households the forms are about. */
export const projectId = "huizhong-xicheng-2";

type Row = Record<string, string | number | null>;

/** The first row of a query, with every value as a form has it. */
export function first(db: Db, query: string): Record<string, string> {
  const row = db.$client.prepare(query).get() as Row | undefined;
  if (!row) throw new Error(`the demo has none: ${query}`);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, String(value ?? "")]),
  );
}

/** A project with the owner it is assigned to. */
export const owned = (db: Db, where = "true") =>
  first(
    db,
    `select p.id as project, p.version, a.user_id as owner from project p
     join assignment a on a.project_id = p.id and a.role = 'owner' and a.to_on is null
     where ${where} order by p.id`,
  );
export const householdOf = (db: Db, where: string) =>
  first(
    db,
    `select h.id, h.version, h.building_id as building from household h
     where h.project_id = '${projectId}' and h.removed_on is null and ${where} order by h.id`,
  );
export const unsigned = `not exists (select 1 from household_event e
  where e.household_id = h.id and e.stage in ('signed', 'decided'))`;
export const user = (userId: string) => (db: Db) => ({
  userId,
  version: first(db, `select version from user where id = '${userId}'`).version ?? "",
});

/** A report that no leader has answered. */
export const unanswered = `select id from progress_report r where not exists
  (select 1 from report_review v where v.report_id = r.id) order by id`;
