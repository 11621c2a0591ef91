import { globSync } from "node:fs";
import type { Db } from "#db/open-database.ts";
import { bigLedger } from "../ledger/big-ledger.ts";

const { projectId: ledger } = bigLedger;
const ofLedger = (room: string, query = "") => `/desk/households${room}?project=${ledger}${query}`;

/** A row of the office with what its pages are called by. */
function ids(db: Db) {
  const first = (sql: string) => db.$client.prepare<[], { id: string }>(sql).get()?.id ?? "none";
  return {
    household: first("select id from household order by code limit 1 offset 100"),
    unit: "unit-4000",
    allotment: "allotment-3",
    draw: first("select id from selection_draw order by prepared_at desc limit 1"),
    owned: first(
      "select project_id as id from assignment where user_id = 'owner2' and to_on is null limit 1",
    ),
  };
}

/**
 * The addresses to ask for each page and route that is read, by its file below `app/[locale]`: one
 * for a page of its own, more where a query makes it heavy. A file that is not named here, and one
 * that is gone, is a fault, so that no page goes unmeasured.
 *
 * @throws Error which files have no address
 */
export function pageAddresses(db: Db): string[] {
  const addresses = addressesByFile(ids(db));
  const root = "app/[locale]";
  const files = globSync("app/**/{page.tsx,route.ts}")
    .filter((file) => file.startsWith(`${root}/`))
    .map((file) =>
      file
        .slice(root.length)
        .replace(/\/[^/]+$/, "")
        .replace(/\/\((public|staff)\)/, ""),
    );
  const missing = files.filter((file) => addresses[file] === undefined);
  const gone = Object.keys(addresses).filter((file) => !files.includes(file));
  if (missing.length + gone.length > 0) {
    throw new Error(`no address: ${missing.join(" ")}; no such page: ${gone.join(" ")}`);
  }
  return files.sort().flatMap((file) => (addresses[file] ?? []).map((address) => `/zh${address}`));
}

function addressesByFile(id: ReturnType<typeof ids>): Record<string, readonly string[]> {
  return {
    ...publicPages(),
    ...portfolioPages(),
    ...adminPages(),
    ...projectPages(id),
    ...householdPages(id),
    ...unitPages(id),
  };
}

function publicPages() {
  return {
    "": [""],
    "/projects/[slug]": ["/projects/big-7", `/projects/${ledger}`],
    "/set-up": ["/set-up"],
    "/sign-in": ["/sign-in"],
    "/sign-in/code": ["/sign-in/code"],
  };
}

function portfolioPages() {
  return {
    "/desk": ["/desk", "/desk?on=2014-10-15"],
    "/desk/[...missing]": ["/desk/nowhere/at/all"],
    "/desk/account": ["/desk/account"],
    "/desk/account/second-factor": ["/desk/account/second-factor"],
    "/desk/changes": ["/desk/changes", "/desk/changes?from=2013-01-01", "/desk/changes?page=2"],
    "/desk/plans": ["/desk/plans"],
    "/desk/reports": ["/desk/reports"],
    "/desk/help": ["/desk/help"],
    "/desk/screen": ["/desk/screen"],
    "/desk/search": ["/desk/search?q=1", "/desk/search?q=nowhere"],
    "/desk/timeline": [
      "/desk/timeline",
      "/desk/timeline?open=all&group=leader",
      "/desk/timeline?on=2014-10-15&open=all&zoom=year",
    ],
    "/desk/timeline/rows": ["/desk/timeline/rows?block=2", "/desk/timeline/rows?open=all&block=20"],
    "/desk/timeline/wall": ["/desk/timeline/wall?open=all&paper=A0", "/desk/timeline/wall"],
    "/desk/timeline/wall.svg": ["/desk/timeline/wall.svg?open=all&paper=A0"],
  };
}

function adminPages() {
  const user = "/desk/admin/users/owner7";
  return {
    "/desk/admin/areas": ["/desk/admin/areas"],
    "/desk/admin/assignments": ["/desk/admin/assignments", "/desk/admin/assignments?page=3"],
    "/desk/admin/assignments/[id]/end": ["/desk/admin/assignments/big-7.owner/end"],
    "/desk/admin/assignments/new": ["/desk/admin/assignments/new"],
    "/desk/admin/audit": [
      "/desk/admin/audit",
      "/desk/admin/audit?page=4000",
      "/desk/admin/audit?project=big-7",
      "/desk/admin/audit?person=owner1&event=progress.reported",
      "/desk/admin/audit?person=leader1",
      "/desk/admin/audit?from=2015-02-01&to=2015-03-31&page=900",
    ],
    "/desk/admin/projects": ["/desk/admin/projects"],
    "/desk/admin/projects/[id]": ["/desk/admin/projects/big-7"],
    "/desk/admin/projects/new": ["/desk/admin/projects/new"],
    "/desk/admin/settings": ["/desk/admin/settings"],
    "/desk/admin/users": ["/desk/admin/users", "/desk/admin/users?page=3"],
    "/desk/admin/users/[id]": [user],
    "/desk/admin/users/[id]/disable": [`${user}/disable`],
    "/desk/admin/users/[id]/enable": [`${user}/enable`],
    "/desk/admin/users/[id]/remove-second-factor": [`${user}/remove-second-factor`],
    "/desk/admin/users/[id]/reset-password": [`${user}/reset-password`],
    "/desk/admin/users/new": ["/desk/admin/users/new"],
  };
}

function projectPages({ owned }: ReturnType<typeof ids>) {
  const rooms = [
    ...["", "/backward", "/baselines", "/curve", "/deadlines", "/light", "/measures", "/plan"],
    ...["/plan/export", "/plan/import", "/public-texts", "/report"],
  ];
  const place = `/desk/projects/${owned}`;
  return {
    ...Object.fromEntries(
      rooms.map((room) => [
        `/desk/projects/[slug]${room}`,
        [`${place}${room}`, `/desk/projects/${ledger}${room}`],
      ]),
    ),
    "/desk/projects/[slug]/deadlines/[id]": [`${place}/deadlines/${owned}.20`],
    "/desk/projects/[slug]/milestones/[id]": [`${place}/milestones/${owned}.20`],
  };
}

function householdPages({ household }: ReturnType<typeof ids>) {
  const compensation = ["agreement", "document", "payment", "visit"].map(
    (room) => `dealings/${room}`,
  );
  const rooms = [...compensation, "edit", "key", "remove", "reveal", "stages"];
  const building = `${ledger}.b7`;
  return {
    ...Object.fromEntries(
      rooms.map((room) => [
        `/desk/households/[id]/${room}`,
        [`/desk/households/${household}/${room}`],
      ]),
    ),
    "/desk/households/[id]": [`/desk/households/${household}`],
    "/desk/households": [
      ofLedger(""),
      ofLedger("", "&stage=returned&order=stageOn&page=60"),
      ofLedger("", "&on=2014-10-15&page=30"),
      ofLedger("", "&size=100"),
    ],
    "/desk/households/buildings": [ofLedger("/buildings")],
    "/desk/households/buildings/[id]": [`/desk/households/buildings/${building}`],
    "/desk/households/buildings/new": [ofLedger("/buildings/new")],
    "/desk/households/counts": [ofLedger("/counts"), ofLedger("/counts", "&on=2014-10-15")],
    "/desk/households/counts/publication": [ofLedger("/counts/publication")],
    "/desk/households/counts/terms": [ofLedger("/counts/terms")],
    "/desk/households/excel": [ofLedger("/excel"), ofLedger("/excel", "&ledger=compensation")],
    "/desk/households/excel/[jobId]": [ofLedger("/excel/none")],
    "/desk/households/excel/export": [],
    "/desk/households/excel/template": [],
    "/desk/households/key": [ofLedger("/key")],
    "/desk/households/map": [ofLedger("/map"), ofLedger("/map", `&building=${building}`)],
    "/desk/households/new": [ofLedger("/new")],
    "/desk/households/notices": [ofLedger("/notices")],
    "/desk/households/notices/document": [],
    "/desk/households/notices/new": [ofLedger("/notices/new")],
    "/desk/households/notices/sheet": [],
  };
}

function unitPages({ unit, allotment, draw, household }: ReturnType<typeof ids>) {
  const place = "/desk/households/units";
  return {
    [place]: [ofLedger("/units"), ofLedger("/units", "&page=90")],
    [`${place}/[id]/edit`]: [`${place}/${unit}/edit`],
    [`${place}/allot`]: [`${place}/allot?project=${ledger}&unit=${unit}&household=${household}`],
    [`${place}/allotments/[id]/release`]: [`${place}/allotments/${allotment}/release`],
    [`${place}/draws`]: [ofLedger("/units/draws")],
    [`${place}/draws/[id]`]: [`${place}/draws/${draw}`],
    [`${place}/draws/[id]/list.txt`]: [`${place}/draws/${draw}/list.txt`],
    [`${place}/draws/[id]/sheet`]: [`${place}/draws/${draw}/sheet`],
    [`${place}/draws/new`]: [ofLedger("/units/draws/new")],
    [`${place}/new`]: [ofLedger("/units/new")],
  };
}
