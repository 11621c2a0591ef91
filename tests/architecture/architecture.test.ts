import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { messagesOf } from "#i18n/messages.ts";
import { findListsAsArguments, findRecursion } from "./bounded-calls.ts";
import * as browser from "./browser-rules.ts";
import { findStalePaths } from "./document-paths.ts";
import { findFolderCircles, findFullFolders } from "./folder-rules.ts";
import { findHashingBesideTheQueue, findUncountedPasswords } from "./hashing-rules.ts";
import * as house from "./house-rules.ts";
import { findBackDoors, findForeignImports, findImportCycles } from "./imports.ts";
import { findMachineTraces } from "./machine-paths.ts";
import { compareLanguages } from "./messages.ts";
import { type Finding, readTree, type SourceFile } from "./source-tree.ts";
import { findDevelopmentImports } from "./start-rules.ts";
import * as writes from "./write-rules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tree = readTree(root);

type Rule = (files: readonly SourceFile[]) => Finding[];
const file = (path: string, text: string): SourceFile => ({ path, text });
/** Statements of a browser test. */
const spec = (text: string) => [file("tests/e2e/a.spec.ts", `${text}\n`)];

/** Each rule with a defect it must find: a rule that cannot fail is no rule. */
const rules: [name: string, rule: Rule, planted: SourceFile[]][] = [
  [
    "components know no database",
    findForeignImports,
    [file("components/a.tsx", 'import { database } from "#db/open-database.ts";')],
  ],
  [
    "the domain knows no framework",
    findForeignImports,
    [file("domain/a.ts", 'import { cookies } from "next/headers";')],
  ],
  [
    "the domain reads no more of a package than it needs",
    findForeignImports,
    [file("domain/a.ts", 'import { addMonths } from "date-fns";')],
  ],
  [
    "the database knows no page",
    findForeignImports,
    [file("db/a.ts", 'export { x } from "#app/_server/auth/session.ts";')],
  ],
  [
    "rooms are reached by name, not by climbing",
    findForeignImports,
    [file("components/a.tsx", 'import "../domain/light/light.ts";')],
  ],
  [
    "the cache of ledgers is asked at its door",
    findBackDoors,
    [file("db/planted/a.ts", 'import { cachedLedger } from "#db/cache/cached-ledger.ts";')],
  ],
  [
    "no import runs in a circle",
    findImportCycles,
    [
      file("domain/a.ts", 'import { b } from "./b.ts";'),
      file("domain/b.ts", 'import type { c } from "#domain/c.ts";'),
      file("domain/c.ts", 'export const c = () => import("./a.ts");'),
    ],
  ],
  [
    "no folders import each other in a circle",
    findFolderCircles,
    [
      file("domain/planted/a.ts", 'import { b } from "#domain/planted/deep/b.ts";'),
      file("domain/planted/deep/b.ts", 'import { c } from "#domain/planted/c.ts";'),
      file("domain/planted/c.ts", "export const c = 1;"),
    ],
  ],
  [
    "a folder can be looked over",
    findFullFolders,
    Array.from({ length: 26 }, (_, index) => file(`domain/planted/a${index}.ts`, "")),
  ],
  ["files are named for what they hold", house.findBadNames, [file("domain/utils.ts", "")]],
  ["file names are kebab-case", house.findBadNames, [file("domain/calendarDay.ts", "")]],
  ["no file is longer than 400 lines", house.findLongFiles, [file("db/a.ts", "\n".repeat(401))]],
  [
    "no line is longer than 120 characters",
    house.findLongLines,
    [file("components/a.ts", `const a = "${"一".repeat(120)}";`)],
  ],
  [
    "fields stand in their literal themselves",
    house.findSpreadLiterals,
    [file("domain/a.ts", "const a = { ...{ b, c }, d };")],
  ],
  ["no barrels", house.findBarrels, [file("domain/a.ts", 'export { b } from "./b.ts";\n')]],
  [
    "transactions are synchronous",
    house.findAsyncTransactions,
    [file("db/report/a.ts", "db.transaction(async (tx) => { await tx.run(); });")],
  ],
  [
    "what formats is made once and kept",
    house.findFormatsMadeOnce,
    [file("i18n/a.ts", "const a = (n) => new Intl.NumberFormat(tag(n), {}).format(n);")],
  ],
  [
    "every server export is made by defineAction",
    house.findUnwrappedActions,
    [file("app/a.ts", '"use server";\nexport async function save() {}\n')],
  ],
  [
    "no server action is written inside a component",
    house.findUnwrappedActions,
    [file("app/a.tsx", 'export function F() { async function save() { "use server"; } }')],
  ],
  [
    "server actions stand in actions.ts",
    house.findScatteredActions,
    [file("app/save-action.ts", '"use server";\nexport const a = defineAction({});\n')],
  ],
  [
    "every download of the desk is made by defineDownload",
    house.findUnwrappedDownloads,
    [
      file(
        "app/[locale]/(staff)/desk/a/route.ts",
        "export async function POST(request: Request) {}",
      ),
    ],
  ],
  [
    "a form that asks an action stands in the one frame",
    house.findLooseForms,
    [
      file(
        "app/a.tsx",
        "export const A = ({ send }) => <form ref={ref} action={send} onChange={() => 1}><p /></form>;",
      ),
    ],
  ],
  [
    "an action is asked by the one hook",
    house.findLooseForms,
    [file("components/a.tsx", "const [state, submit] = useActionState(action, idle);")],
  ],
  [
    "no text is cut silently",
    house.findCutTexts,
    [file("components/a.tsx", "export const A = () => <input maxLength={60} />;")],
  ],
  [
    "colours are tokens",
    house.findColourLiterals,
    [file("components/ui/a.module.css", ".a {\n  color: #fff;\n}")],
  ],
  [
    "no inline styles",
    house.findInlineStyles,
    [file("app/a.tsx", '<p style={{ color: "red" }} />')],
  ],
  ...[
    "Math.max(...days.map(({ signed }) => signed));",
    "Math.min(\n  100,\n  ...bars.map(({ x }) => x),\n);",
    "rows.at(-1)?.rows.push(...found);",
    "String.fromCharCode(...bytes);",
    "const all = [].concat.apply([], lists);",
    "new Buffer(...bytes)",
    "console.log(sum<number>(...figures))",
  ].map((text): [string, Rule, SourceFile[]] => [
    `no list as the arguments of a call: ${text}`,
    findListsAsArguments,
    [file("domain/a.ts", text)],
  ]),
  ...[
    "function depth(node) {\n  return 1 + depth(node.parent);\n}",
    "export const depth = (node) =>\n  node ? 1 + depth(node.parent) : 0;",
    "function walk(nodes) {\n  return nodes.flatMap(walk);\n}",
    "  function Tree({ node }) {\n    return <Tree node={node.parent} />;\n  }",
  ].map((text): [string, Rule, SourceFile[]] => [
    `no function calls itself: ${text}`,
    findRecursion,
    [file("components/a.tsx", text)],
  ]),
  ["days are text", house.findDaysAsInstants, [file("app/a.ts", 'new Date("2015-03-01")')]],
  [
    "staff pages ask who is there",
    house.findOpenStaffPages,
    [file("app/[locale]/(staff)/desk/secret/page.tsx", "export default function P() {}")],
  ],
  [
    "the desk has one clock",
    house.findOtherClocks,
    [file("app/[locale]/(staff)/desk/a.ts", "const on = findBusinessDate(db, Date.now());")],
  ],
  [
    "links of the desk stay on the day looked at",
    house.findDaylessLinks,
    [file("app/[locale]/(staff)/desk/a.tsx", '<a href="/zh/desk/projects/x" />')],
  ],
  [
    "no form of the desk acts on a past day",
    house.findFormsOnPastDays,
    [
      file("app/[locale]/(staff)/desk/a/page.tsx", 'import { F } from "./a-form.tsx";'),
      file("app/[locale]/(staff)/desk/a/a-form.tsx", 'import { a } from "./actions.ts";'),
    ],
  ],
  [
    "writes are in a transaction",
    writes.findFreeWrites,
    [
      file(
        "db/report/a.ts",
        'import { user } from "../schema/user.ts";\nexport const end = (db: Db) => db.delete(user).run();',
      ),
    ],
  ],
  [
    "no database is passed off as a transaction",
    writes.findFreeWrites,
    [file("db/report/a.ts", "export function end(tx: Reader) {}")],
  ],
  [
    "no statement of SQL writes by itself",
    writes.findFreeWrites,
    [file("app/a.ts", "db.$client.prepare(`delete from user`).run();")],
  ],
  [
    "transactions are frames of commands",
    writes.findOwnTransactions,
    [file("db/report/a.ts", "db.transaction((tx) => write(tx));")],
  ],
  [
    "a row of the audit trail is written by a frame",
    writes.findForeignRows,
    [file("db/report/a.ts", "export function end(tx: Transaction) { recordAuditEvent(tx, row); }")],
  ],
  [
    "a command keeps its answers under its own name",
    writes.findMisnamedCommands,
    [file("db/report/a.ts", 'export const end = defineCommand("begin", null, change);')],
  ],
  [
    "no two commands keep their answers under one name",
    writes.findMisnamedCommands,
    [
      file("db/report/a.ts", 'export const end = defineCommand("end", null, change);'),
      file("db/plan/a.ts", 'export const end = defineCommand("end", null, change);'),
    ],
  ],
  [
    "a browser test awaits what a button does before it opens an address",
    browser.findUnawaitedActs,
    spec('await page.getByRole("button", { name: "退出登录" }).click();\nawait page.goto("/zh");'),
  ],
  [
    "a browser test awaits where a link leads before it looks at the page",
    browser.findBareClicks,
    spec(
      'await page.getByRole("link", { name: "选房" }).click();\nawait expectDrawnWell(page, "x");',
    ),
  ],
  [
    "a browser test awaits what a form it sends leads to before it looks at the page",
    browser.findUnawaitedActs,
    spec(
      "async function expectDrawn(page: Page) {\n  const found = await axeViolations(page);\n" +
        "  expect(found).toEqual([]);\n}\nawait submit(button);\nawait expectDrawn(page);",
    ),
  ],
  [
    "a browser test does not take what is not there yet for what is gone",
    browser.findUnawaitedActs,
    spec(
      'await page.keyboard.press("Enter");\nawait expect(page.getByRole("alert")).toHaveCount(0);',
    ),
  ],
  [
    "a browser test opens its pages by way of its office, which awaits that they are ready",
    browser.findUnreadyPages,
    spec("const context = await browser.newContext({ javaScriptEnabled: false });"),
  ],
  [
    "a browser test awaits what a form it sends leads to",
    browser.findUnawaitedActs,
    spec("await submit(button);\nexpect(readRows(dataDirectory)).toEqual(before);"),
  ],
  [
    "a browser test awaits what a key does",
    browser.findUnawaitedActs,
    spec('await page.keyboard.press("Enter");\nawait page.context().close();'),
  ],
  [
    "a browser test awaits what a function of its own sends",
    browser.findUnawaitedActs,
    spec(
      "async function save(page: Page) {\n  await submit(button);\n}\nawait save(page);\nawait page.reload();",
    ),
  ],
  [
    "a browser test lets a page become what it asserts",
    browser.findMomentaryAssertions,
    spec('expect(await page.getByRole("row").count()).toBe(3);'),
  ],
  [
    "a browser test has an office of its own",
    browser.findTestsWithoutOffice,
    spec('import { expect, test } from "@playwright/test";'),
  ],
  [
    "the server hashes in turn",
    findHashingBesideTheQueue,
    [file("app/a.ts", 'import { hashPassword } from "better-auth/crypto";')],
  ],
  [
    "a password is counted where it is compared",
    findUncountedPasswords,
    [file("app/a.ts", 'import { verifyInTurn } from "./hashing.ts";')],
  ],
  ["sentences live in i18n/", house.findSentences, [file("components/a.tsx", "<p>红灯</p>")]],
  [
    "an office runs without the packages of development",
    findDevelopmentImports,
    [file("scripts/server/a.ts", 'import { build } from "esbuild";')],
  ],
  ["no trace of a machine", findMachineTraces, [file("db/a.ts", 'const f = "/opt/guatu/x";')]],
];

describe.each(rules)("%s", (_name, rule, planted) => {
  test("holds in this tree", () => {
    expect(rule(tree)).toEqual([]);
  });
  test("is red on a planted defect", () => {
    expect(rule([...tree, ...planted]).length).toBeGreaterThan(rule(tree).length);
  });
});

test("every exception of the rule on writes is needed, and one that is not is found", () => {
  expect(writes.findNeedlessExceptions(tree)).toEqual([]);
  const exceptions = { ...writes.freeWriters, ...writes.ownFrames };
  const without = tree.filter(({ path }) => !(path in exceptions));
  expect(writes.findNeedlessExceptions(without).length).toBeGreaterThan(10);
});

describe("both languages say the same things", () => {
  test("same keys, filled the same way", () => {
    expect(compareLanguages(messagesOf("zh"), messagesOf("en"))).toEqual([]);
  });
  test("is red on a missing key, an empty sentence and a different filling", () => {
    const zh = { a: "甲", b: "{n} 天", c: "丙" };
    const en = { b: "{days} days", c: " " };
    expect(compareLanguages(zh, en as unknown as typeof zh).map(({ path }) => path)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});

test("the tree that is read is the whole house", () => {
  const rooms = new Set(tree.map(({ path }) => path.split("/")[0]));
  for (const room of ["app", "components", "db", "domain", "i18n", "scripts", "tests"]) {
    expect(rooms).toContain(room);
  }
  expect(tree.length).toBeGreaterThan(200);
});

describe("the documents", () => {
  const names = [
    ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"],
    ...readdirSync(join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`),
  ];
  const documents = names.map((path) => file(path, readFileSync(join(root, path), "utf8")));
  const exists = (path: string) => existsSync(join(root, path));

  test("name only what is there", () => {
    expect(findStalePaths(documents, exists)).toEqual([]);
  });
  test("are red where they name what is not", () => {
    expect(findStalePaths([file("README.md", "see `domain/nowhere.ts`")], exists)).toHaveLength(1);
  });
});
