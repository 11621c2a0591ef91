import type { Db } from "#db/open-database.ts";
import { builtRoutes } from "#tests/e2e/build-routes.ts";
import { pathOf, type RouteValues } from "#tests/e2e/route-values.ts";
import { bigLedger } from "../ledger/big-ledger.ts";

const { projectId: ledger } = bigLedger;

/** Drawn for the server's own use, or asked with POST only. */
const notAsked = /^\/(_|refused\/)|\/excel\/(export|template)$|\/notices\/(document|sheet)$/;

/** What stands in the place of each name of a route, by rows of the office. */
function valuesOf(db: Db): RouteValues {
  const first = (sql: string) => db.$client.prepare<[], { id: string }>(sql).get()?.id ?? "none";
  const owned = first(
    "select project_id as id from assignment where user_id = 'owner2' and to_on is null limit 1",
  );
  return {
    "[locale]": "zh",
    "projects/[slug]": owned,
    "[slug]": "big-7",
    "milestones/[id]": `${owned}.20`,
    "deadlines/[id]": `${owned}.20`,
    "households/[id]": first("select id from household order by code limit 1 offset 100"),
    "buildings/[id]": `${ledger}.b7`,
    "units/[id]": "unit-4000",
    "draws/[id]": first("select id from selection_draw order by prepared_at desc limit 1"),
    "allotments/[id]": "allotment-3",
    "excel/[jobId]": "none",
    "admin/projects/[id]": "big-7",
    "assignments/[id]": "big-7.owner",
    "users/[id]": "owner7",
    "desk/[...missing]": "nowhere/at/all",
  };
}

/**
 * The addresses to ask for each page and route of the build that is read: its own, of the ledger
 * where it is about households, and others where a query or a large project makes it heavy.
 *
 * @throws Error which route is new with a name nothing is known for, and for which gone one more is asked
 */
export function pageAddresses(db: Db): string[] {
  const values = valuesOf(db);
  const routes = builtRoutes().filter((route) => !notAsked.test(route));
  const heavier = heavierAddresses(values);
  const gone = Object.keys(heavier).filter((route) => !routes.includes(route));
  if (gone.length > 0) throw new Error(`no such page: ${gone.join(" ")}`);
  return routes.flatMap((route) => {
    const path = pathOf(route, values);
    const isOfLedger = path.startsWith("/zh/desk/households");
    const more = (heavier[route] ?? []).map((text) =>
      /^[?&]/.test(text) ? `${isOfLedger ? ofLedger(path) : path}${text}` : text,
    );
    return [isOfLedger ? ofLedger(path) : path, ...more, ...ofLargeProject(route, path, values)];
  });
}

function ofLedger(path: string): string {
  return `${path}?project=${ledger}`;
}

/** A page of one project is asked of the one with all the households too. */
function ofLargeProject(route: string, path: string, values: RouteValues): string[] {
  const own = `projects/${values["projects/[slug]"]}`;
  const isOfOne = /\/projects\/\[slug\]/.test(route) && !route.includes("[id]");
  return isOfOne && path.includes(own) ? [path.replace(own, `projects/${ledger}`)] : [];
}

/** By their routes: what is asked beside the page itself, a query to be added or a whole address. */
function heavierAddresses(values: RouteValues): Readonly<Record<string, readonly string[]>> {
  const desk = "/[locale]/desk";
  const household = values["households/[id]"];
  return {
    [desk]: ["?on=2014-10-15"],
    [`${desk}/charts`]: ["?on=2014-10-15"],
    [`${desk}/charts/file`]: ["?chart=progress&type=svg", "?chart=deadlines&type=svg"],
    [`${desk}/changes`]: ["?from=2013-01-01", "?page=2"],
    [`${desk}/search`]: ["?q=1", "?q=nowhere"],
    [`${desk}/timeline`]: ["?open=all&group=leader", "?on=2014-10-15&open=all&zoom=year"],
    [`${desk}/timeline/rows`]: ["?block=2", "?open=all&block=20"],
    [`${desk}/timeline/wall`]: ["?open=all&paper=A0"],
    [`${desk}/timeline/wall.svg`]: ["?open=all&paper=A0"],
    [`${desk}/admin/assignments`]: ["?page=3"],
    [`${desk}/admin/audit`]: [
      "?page=4000",
      "?project=big-7",
      "?person=owner1&event=progress.reported",
      "?person=leader1",
      "?from=2015-02-01&to=2015-03-31&page=900",
    ],
    [`${desk}/admin/users`]: ["?page=3"],
    [`${desk}/households`]: [
      "&stage=returned&order=stageOn&page=60",
      "&on=2014-10-15&page=30",
      "&size=100",
    ],
    [`${desk}/households/counts`]: ["&on=2014-10-15"],
    [`${desk}/households/excel`]: ["&ledger=compensation"],
    [`${desk}/households/map`]: [`&building=${ledger}.b7`],
    [`${desk}/households/units`]: ["&page=90"],
    [`${desk}/households/units/allot`]: [`&unit=unit-4000&household=${household}`],
  };
}
