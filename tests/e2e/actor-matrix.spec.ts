import { join } from "node:path";
import { expect } from "@playwright/test";
import { type Db, openDatabase } from "#db/open-database.ts";
import { removeStaleSignIns } from "#db/sign-in/remove-stale-sign-ins.ts";
import { allowedActions, allowedDownloads } from "#tests/db/allowed-actions.ts";
import { validForms } from "#tests/db/valid-forms.ts";
import { allowedRoutes } from "./allowed-routes.ts";
import { type BuiltAction, builtActions, builtRoutes } from "./build-routes.ts";
import { canarySearch, householdCanaries } from "./canaries.ts";
import { test } from "./desk-test.ts";
import { hashTables } from "./dump-office.ts";
import {
  type ActorName,
  actorNames,
  keepDeadSessions,
  type MatrixActor,
  openActors,
  ownProject,
} from "./matrix-actors.ts";
import type { OfficeCopy } from "./office-copy.ts";
import { addressOf, drawUnits, type RouteValues, routeValues } from "./route-values.ts";
import { sendAction } from "./send-action.ts";

/** Nine actors, every action and every route of the build: what each gets, and that nothing more happens. */

type SentForm = {
  readonly userId: string;
  readonly values: Readonly<Record<string, string | File>>;
};

type Matrix = {
  readonly url: string;
  readonly db: Db;
  readonly actors: Record<ActorName, MatrixActor>;
  readonly values: RouteValues;
  readonly forms: Readonly<Record<string, SentForm>>;
  /** To be called before each request of somebody whose session is over. */
  readonly keepDead: () => void;
};

const matrices = new WeakMap<OfficeCopy, Promise<Matrix>>();

/** Made once for all tests of the file: they change nothing. */
function openMatrix(office: OfficeCopy): Promise<Matrix> {
  const known = matrices.get(office) ?? makeMatrix(office);
  matrices.set(office, known);
  return known;
}

async function makeMatrix(office: OfficeCopy): Promise<Matrix> {
  const db = openDatabase(join(office.dataDirectory, "guatu.sqlite"));
  const actors = await openActors(db.$client, office);
  // What the office removes by itself each quarter of an hour is gone before the tables are compared.
  removeStaleSignIns(db, Date.now());
  const forms = makeForms(db, drawUnits(db));
  const keepDead = keepDeadSessions(db.$client);
  const values = routeValues(db.$client);
  return { url: office.url, db, actors, values, forms, keepDead };
}

/** As the rightful user would send them; those about a selection are about the one that was drawn. */
function makeForms(db: Db, drawId: string): Matrix["forms"] {
  const drawn = {
    publishSeedAction: { drawId, seed: "12 34", publishedWhere: "公示栏" },
    runDrawAction: { drawId, confirmed: "yes" },
  };
  const forms: Record<string, SentForm> = {};
  for (const [name, make] of Object.entries(validForms)) {
    if (name in drawn) continue;
    const form = make === "schemaOnly" ? undefined : make(db);
    forms[name] = { userId: form?.actor.userId ?? "", values: { ...form?.values } };
  }
  for (const [name, values] of Object.entries(drawn)) forms[name] = { userId: "clerk1", values };
  const file = new File(["PK"], "ledger.xlsx");
  const upload = { projectId: ownProject, ledger: "households", file };
  forms.uploadLedgerAction = { userId: "clerk1", values: upload };
  return forms;
}

/** Names and numbers that somebody must not meet, whatever they ask for. */
const { hidden, encrypted, names } = householdCanaries();
const findHidden = canarySearch(hidden);
const findNames = canarySearch([...encrypted, ...names]);
const findNumbers = canarySearch(encrypted);

function leaksTo(name: ActorName, body: string): string[] {
  if (name === "clerkOwn") return findNumbers(body);
  return name === "leader" ? findNames(body) : findHidden(body);
}

test("every action and every route of the build is listed with who may use it", () => {
  const listed = Object.keys(allowedActions).sort();
  expect(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(listed);
  expect(builtRoutes()).toEqual([...allowedRoutes.keys()].sort());
});

/** About oneself, so that there is no project of somebody else; and those that do what they do at once. */
const ofOneself = new RegExp(
  `^(${[
    "signIn|setUp|signOut|confirmSignIn|changePassword|readReceipt",
    "startSecondFactor|confirmSecondFactor|removeOwnSecondFactor",
  ].join("|")})Action$`,
);
const withoutFields = /^(signOut|checkTrail)Action$/;

/**
 * What an action has to answer somebody: to whoever may not use it, that; to whoever may, on a
 * project that is not theirs, that there is nothing of the kind; to whoever may, what is missing from an empty form.
 */
async function expectAnswer(matrix: Matrix, actor: MatrixActor, action: BuiltAction) {
  const { url, db, values, forms } = matrix;
  const roles = allowedActions[action.name] ?? [];
  const form = forms[action.name];
  const address = url + addressOf(action.page, values, db.$client);
  const isOther = actor.name.endsWith("Other") && form?.userId !== actor.userId;
  const isForeign = isOther && !ofOneself.test(action.name);
  const mayUse = roles.includes(actor.role);
  if (mayUse && withoutFields.test(action.name)) return;
  const sent = mayUse && !isForeign ? {} : form?.values;
  const answer = await sendAction(actor, { url: address, id: action.id, values: sent ?? {} });
  const what = `${action.name} by ${actor.name}`;
  if (!mayUse) {
    const reason = actor.role === null ? "session.expired" : "permission.missing";
    expect(answer.code, what).toBe(reason);
  } else if (isForeign) {
    const codes = [answer.code, ...answer.fields];
    expect(codes, what).toContainEqual(expect.stringMatching(/notFound$/i));
  } else expect(answer.code, what).toBe("form.hasErrors");
  // What was typed comes back in the form.
  const typed = Object.values(sent ?? {}).join(" ");
  const leaks = leaksTo(actor.name, answer.body).filter((canary) => !typed.includes(canary));
  expect(leaks, what).toEqual([]);
}

for (const name of actorNames) {
  test(`${name} is answered by every action as they may use it, and changes nothing`, async ({
    office,
  }) => {
    const matrix = await openMatrix(office);
    const before = hashTables(matrix.db.$client);
    for (const action of builtActions()) {
      matrix.keepDead();
      await expectAnswer(matrix, matrix.actors[name], action);
    }
    expect(hashTables(matrix.db.$client)).toEqual(before);
  });

  test(`${name} gets from every route what they may see, and changes nothing`, async ({
    office,
  }) => {
    const matrix = await openMatrix(office);
    const { url, db, values, actors, keepDead } = matrix;
    const { cookie } = actors[name];
    const before = hashTables(db.$client);
    const got = new Map<string, string>();
    for (const [route] of allowedRoutes) {
      keepDead();
      const address = url + addressOf(route, values, db.$client);
      const answer = await fetch(address, { headers: { cookie }, redirect: "manual" });
      got.set(route, outcomeOf(answer));
      expect(leaksTo(name, await answer.text()), `${route} for ${name}`).toEqual([]);
    }
    const expected = [...allowedRoutes].map(
      ([route, cells]) => [route, cells[name] ?? ""] as const,
    );
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries(expected));
    expect(hashTables(db.$client)).toEqual(before);
  });

  test(`${name} gets a file only where they may, and nothing of another project`, async ({
    office,
  }) => {
    const matrix = await openMatrix(office);
    const { cookie, role } = matrix.actors[name];
    const before = hashTables(matrix.db.$client);
    for (const [route, roles] of Object.entries(allowedDownloads)) {
      matrix.keepDead();
      const mayUse = role !== null && roles.includes(role);
      // An empty form is refused for what is missing, and leaves no row in the audit trail.
      const sent = mayUse && name.endsWith("Own") ? {} : downloadForm(route);
      const origin = matrix.url;
      const answer = await fetch(`${origin}/zh/desk/${route}`, {
        method: "POST",
        redirect: "manual",
        body: formOf(sent),
        headers: { cookie, origin, "sec-fetch-site": "same-origin" },
      });
      // Whoever is signed out is given back what was asked for.
      expect(answer.status, route).toBe(role === null ? 403 : 303);
      const address = String(answer.headers.get("location"));
      if (role === null) expect(await answer.text()).toContain('href="/zh/sign-in"');
      else if (!mayUse) expect(address).toContain("refused=permission.missing");
      else expect(address).toMatch(/refused=(?!permission)/);
    }
    expect(hashTables(matrix.db.$client)).toEqual(before);
  });
}

/** `in` and `no` as the table has them, else the status. */
function outcomeOf(answer: Response): string {
  const address = answer.headers.get("location") ?? "";
  if (address === "/zh/sign-in") return "in";
  return /^\/zh\/desk\?refused=/.test(address) ? "no" : String(answer.status);
}

function downloadForm(route: string): Record<string, string> {
  const which: Record<string, string> = route.startsWith("households/notices")
    ? { place: `building:${ownProject}.b1` }
    : { ledger: "households" };
  return { projectId: ownProject, ...which };
}

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test("what is looked for is found where it may be: the searches above can fail", async ({
  office,
}) => {
  const { url, db, actors, values } = await openMatrix(office);
  const ask = async (name: ActorName) => {
    const address = url + addressOf("/[locale]/desk/households/[id]", values, db.$client);
    const answer = await fetch(address, { headers: { cookie: actors[name].cookie } });
    return answer.text();
  };
  expect(leaksTo("admin", await ask("leader"))).not.toEqual([]);
  expect(leaksTo("leader", await ask("clerkOwn"))).not.toEqual([]);
  const before = hashTables(db.$client);
  db.$client.exec("update project set version = version + 1 where slug = 'houniuzhuang'");
  expect(hashTables(db.$client)).not.toEqual(before);
});
