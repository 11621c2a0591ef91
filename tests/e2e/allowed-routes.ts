/**
 * Who gets what from every route of the build, asked for with GET and real rows of one project.
 *
 * The columns: nobody signed in (a stranger, a disabled account, a session that is over), the
 * project's own clerk, a clerk of another project, the project's own owner, an owner of others, a
 * leader, an administrator. `in` leads to the sign-in page, `no` back to the desk, which says what
 * is missing; a number is the status.
 */
//   out clerk clerk' owner owner' leader admin
const rows: Readonly<Record<string, readonly string[]>> = {
  "200 200 200   200   200    200    200": [
    "/[locale]",
    "/[locale]/changes",
    "/[locale]/changes/[month]",
    "/[locale]/projects/[slug]",
    "/[locale]/projects/[slug]/changes",
    "/open-data/changes.atom",
    "/open-data/changes.en.atom",
    "/open-data/projects/[slug]/changes.atom",
    "/open-data/projects/[slug]/changes.en.atom",
    "/[locale]/receipt",
    "/[locale]/projects/[slug]/sheet",
    "/[locale]/set-up",
    "/[locale]/sign-in",
    "/[locale]/embed/[slug]",
    "/[locale]/open-data",
    "/open-data/[...path]",
    "/robots.txt",
    "/sitemap.xml",
    "/readyz",
  ],
  // Half way signed in is none of them.
  "in  in  in    in    in     in     in": ["/[locale]/sign-in/code"],
  // Drawn for the server's own use, asked with POST only, or not filled in yet.
  "404 404 404   404   404    404    404": [
    "/.well-known/security.txt",
    "/_global-error",
    "/_not-found",
    "/refused/[kind]",
    "/refused/ended/[locale]",
  ],
  "405 405 405   405   405    405    405": [
    "/[locale]/desk/households/excel/export",
    "/[locale]/desk/households/excel/template",
    "/[locale]/desk/households/notices/document",
    "/[locale]/desk/households/notices/sheet",
  ],
  "in  200 200   200   200    200    200": [
    "/[locale]/desk",
    "/[locale]/desk/account",
    "/[locale]/desk/account/second-factor",
    "/[locale]/desk/help",
    "/[locale]/desk/search",
  ],
  "in  404 404   404   404    404    404": ["/[locale]/desk/[...missing]"],
  "in  no  no    no    no     no     200": [
    "/[locale]/desk/admin/areas",
    "/[locale]/desk/admin/assignments",
    "/[locale]/desk/admin/assignments/[id]/end",
    "/[locale]/desk/admin/assignments/new",
    "/[locale]/desk/admin/audit",
    "/[locale]/desk/admin/projects",
    "/[locale]/desk/admin/projects/[id]",
    "/[locale]/desk/admin/projects/new",
    "/[locale]/desk/admin/settings",
    "/[locale]/desk/admin/users",
    "/[locale]/desk/admin/users/[id]",
    "/[locale]/desk/admin/users/[id]/disable",
    "/[locale]/desk/admin/users/[id]/enable",
    "/[locale]/desk/admin/users/[id]/remove-second-factor",
    "/[locale]/desk/admin/users/[id]/reset-password",
    "/[locale]/desk/admin/users/new",
  ],
  "in  200 200   200   200    200    no": ["/[locale]/desk/changes"],
  // An owner’s holds their own projects only.
  "in  no  no    200   200    200    no": ["/[locale]/desk/timeline"],
  "in  no  no    no    no     200    no": [
    "/[locale]/desk/charts",
    "/[locale]/desk/charts/file",
    "/[locale]/desk/households/counts/publication",
    "/[locale]/desk/households/counts/terms",
    "/[locale]/desk/plans",
    "/[locale]/desk/projects/[slug]/deadlines/[id]",
    "/[locale]/desk/projects/[slug]/light",
    "/[locale]/desk/projects/[slug]/measures",
    "/[locale]/desk/projects/[slug]/publication",
    "/[locale]/desk/publication",
    "/[locale]/desk/reports",
  ],
  "401 403 403   200   200    200    403": [
    "/[locale]/desk/screen",
    "/[locale]/desk/timeline/rows",
    "/[locale]/desk/timeline/wall",
    "/[locale]/desk/timeline/wall.svg",
  ],
  "in  200 404   200   404    200    200": [
    "/[locale]/desk/projects/[slug]",
    "/[locale]/desk/projects/[slug]/backward",
    "/[locale]/desk/projects/[slug]/baselines",
    "/[locale]/desk/projects/[slug]/curve",
    "/[locale]/desk/projects/[slug]/deadlines",
    "/[locale]/desk/projects/[slug]/plan/export",
  ],
  "in  no  no    no    no     200    200": ["/[locale]/desk/projects/[slug]/public-texts"],
  "in  no  no    200   404    no     no": [
    "/[locale]/desk/projects/[slug]/milestones/[id]",
    "/[locale]/desk/projects/[slug]/plan",
    "/[locale]/desk/projects/[slug]/plan/import",
    "/[locale]/desk/projects/[slug]/report",
  ],
  "in  200 404   200   404    200    no": ["/[locale]/desk/households/counts"],
  "in  200 404   no    no     200    no": [
    "/[locale]/desk/households",
    "/[locale]/desk/households/[id]",
    "/[locale]/desk/households/[id]/reveal",
    "/[locale]/desk/households/buildings",
    "/[locale]/desk/households/key",
    "/[locale]/desk/households/map",
    "/[locale]/desk/households/notices",
    "/[locale]/desk/households/units",
    "/[locale]/desk/households/units/allot",
    "/[locale]/desk/households/units/draws",
    "/[locale]/desk/households/units/draws/[id]",
    "/[locale]/desk/households/units/draws/[id]/list.txt",
    "/[locale]/desk/households/units/draws/[id]/sheet",
  ],
  "in  200 404   no    no     no     no": [
    "/[locale]/desk/households/[id]/dealings/agreement",
    "/[locale]/desk/households/[id]/dealings/document",
    "/[locale]/desk/households/[id]/dealings/payment",
    "/[locale]/desk/households/[id]/dealings/visit",
    "/[locale]/desk/households/[id]/edit",
    "/[locale]/desk/households/[id]/key",
    "/[locale]/desk/households/[id]/receipt",
    "/[locale]/desk/households/[id]/remove",
    "/[locale]/desk/households/[id]/stages",
    "/[locale]/desk/households/buildings/[id]",
    "/[locale]/desk/households/buildings/new",
    "/[locale]/desk/households/excel",
    "/[locale]/desk/households/excel/[jobId]",
    "/[locale]/desk/households/new",
    "/[locale]/desk/households/receipts",
    "/[locale]/desk/households/notices/new",
    "/[locale]/desk/households/units/[id]/edit",
    "/[locale]/desk/households/units/allotments/[id]/release",
    "/[locale]/desk/households/units/draws/new",
    "/[locale]/desk/households/units/new",
  ],
};

const columns = [
  ["anonymous", "disabled", "expired"],
  ["clerkOwn"],
  ["clerkOther"],
  ["ownerOwn"],
  ["ownerOther"],
  ["leader"],
  ["admin"],
];

/** What each actor gets from each route. A route that is not listed fails the matrix. */
export const allowedRoutes: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries(rows).flatMap(([row, routes]) => {
    const cells = row.split(/ +/);
    const byActor = columns.flatMap((names, at) => names.map((name) => [name, cells[at] ?? ""]));
    return routes.map((route) => [route, Object.fromEntries(byActor)] as const);
  }),
);
