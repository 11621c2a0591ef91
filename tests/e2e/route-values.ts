import { randomUUID } from "node:crypto";
import type Sqlite from "better-sqlite3";
import { prepareDraw } from "#db/household/resettlement/prepare-draw.ts";
import { runDraw } from "#db/household/resettlement/run-draw.ts";
import type { Db } from "#db/open-database.ts";
import { ownProject } from "./matrix-actors.ts";

const clerk = { userId: "clerk1", name: "clerk1", role: "clerk" } as const;

/**
 * A selection that has been drawn and a unit that has been given, of which the demo has none.
 *
 * @returns the id of the selection
 */
export function drawUnits(db: Db): string {
  const caller = { actor: clerk, at: Date.now() };
  const draw = { projectId: ownProject, name: "第一批", rule: "signingDay" } as const;
  const prepared = prepareDraw(db, caller, { requestKey: randomUUID(), ...draw });
  if (!prepared.ok) throw new Error(prepared.refusal);
  const drawId = String(db.$client.prepare("select id from selection_draw").pluck().get());
  const run = runDraw(db, caller, { requestKey: randomUUID(), drawId, confirmed: "yes" });
  if (!run.ok) throw new Error(run.refusal);
  db.$client.exec(`
    insert into allotment
        (id, unit_id, household_id, kind, synthetic, allotted_on, allotted_at, allotted_by_id)
      select 'given', u.id, h.id, 'allotted', 1, '2015-04-15', 1429056000000, 'clerk1'
      from resettlement_unit u join household h on h.project_id = u.project_id
      where u.project_id = '${ownProject}' order by u.id, h.id limit 1`);
  return drawId;
}

/** What stands in the place of each `[name]`, by the part of the route that it follows. */
export type RouteValues = Readonly<Record<string, string>>;

/** Real rows of one project of the demo, so that a page is refused for whose it is and for nothing else. */
export function routeValues(client: Sqlite.Database): RouteValues {
  const first = (query: string) => {
    const id = client.prepare(query).pluck().get(ownProject);
    if (!id) throw new Error(`the demo has none: ${query}`);
    return String(id);
  };
  const household = first(
    "select id from household where project_id = ? and removed_on is null order by id",
  );
  return {
    "[locale]": "zh",
    "projects/[slug]": ownProject,
    "changes/[month]": "2015-01",
    "milestones/[id]": first("select id from milestone where project_id = ? order by id"),
    "deadlines/[id]": first("select id from milestone where project_id = ? order by id"),
    "households/[id]": household,
    "buildings/[id]": first("select id from building where project_id = ? order by id"),
    "units/[id]": first("select id from resettlement_unit where project_id = ? order by id"),
    "draws/[id]": first("select id from selection_draw where project_id = ? order by id"),
    "allotments/[id]": first(
      `select a.id from allotment a join resettlement_unit u on u.id = a.unit_id
       where u.project_id = ? order by a.id`,
    ),
    "excel/[jobId]": "none",
    "admin/projects/[id]": first("select id from project where id = ?"),
    "assignments/[id]": first("select id from assignment where project_id = ? order by id"),
    "users/[id]": "owner1",
    "desk/[...missing]": "nowhere",
    "open-data/[...path]": "status.json",
    "embed/[slug]": ownProject,
    "refused/[kind]": "missing",
    "refused/ended/[locale]": "zh",
  };
}

/** What a page has to be asked with. */
const questions: Readonly<Record<string, (client: Sqlite.Database) => string>> = {
  "/[locale]/desk/households/[id]/reveal": (client) => {
    const holder = client
      .prepare(
        `select h.id from household_holder h join household o on o.id = h.household_id
         where o.project_id = ? and phone_cipher is not null order by o.id`,
      )
      .pluck()
      .get(ownProject);
    return `holder=${holder}&field=phone`;
  },
};

/**
 * A route with real values in it.
 *
 * @throws Error where something has none
 * @example
 * pathOf("/[locale]/desk", { "[locale]": "zh" }) //=> "/zh/desk"
 */
export function pathOf(route: string, values: RouteValues): string {
  const keys = Object.keys(values).sort((a, b) => b.length - a.length);
  const path = keys.reduce((text, key) => {
    const before = key.replace(/\[.*\]$/, "");
    return text.replace(key, before + (values[key] ?? ""));
  }, route);
  if (path.includes("[")) throw new Error(`${route} has a value that is not named`);
  return path;
}

/** The address of a route with real values in it. */
export function addressOf(route: string, values: RouteValues, client: Sqlite.Database): string {
  const path = pathOf(route, values);
  const isOfLedger = path.startsWith("/zh/desk/households");
  const asked = [isOfLedger ? `project=${ownProject}` : "", questions[route]?.(client) ?? ""];
  const query = asked.filter(Boolean).join("&");
  return query ? `${path}?${query}` : path;
}
