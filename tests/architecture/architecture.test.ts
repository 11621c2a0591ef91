import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { messagesOf } from "#i18n/messages.ts";
import { findListsAsArguments, findRecursion } from "./bounded-calls.ts";
import * as house from "./house-rules.ts";
import { findForeignImports, findImportCycles } from "./imports.ts";
import { compareLanguages } from "./messages.ts";
import { type Finding, readTree, type SourceFile } from "./source-tree.ts";

const tree = readTree(fileURLToPath(new URL("../..", import.meta.url)));

type Rule = (files: readonly SourceFile[]) => Finding[];
const file = (path: string, text: string): SourceFile => ({ path, text });

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
    "the database knows no page",
    findForeignImports,
    [file("db/a.ts", 'export { x } from "#app/_server/session.ts";')],
  ],
  [
    "rooms are reached by name, not by climbing",
    findForeignImports,
    [file("components/a.tsx", 'import "../domain/light.ts";')],
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
  ["files are named for what they hold", house.findBadNames, [file("domain/utils.ts", "")]],
  ["file names are kebab-case", house.findBadNames, [file("domain/calendarDay.ts", "")]],
  ["no file is longer than 400 lines", house.findLongFiles, [file("db/a.ts", "\n".repeat(401))]],
  ["no barrels", house.findBarrels, [file("domain/a.ts", 'export { b } from "./b.ts";\n')]],
  [
    "transactions are synchronous",
    house.findAsyncTransactions,
    [file("db/commands/a.ts", "db.transaction(async (tx) => { await tx.run(); });")],
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
      file("app/[locale]/(staff)/desk/a/a-form.tsx", 'import { a } from "./save-action.ts";'),
    ],
  ],
  ["sentences live in i18n/", house.findSentences, [file("components/a.tsx", "<p>红灯</p>")]],
  ["no trace of a machine", house.findMachineTraces, [file("db/a.ts", 'const f = "/root/x";')]],
];

describe.each(rules)("%s", (_name, rule, planted) => {
  test("holds in this tree", () => {
    expect(rule(tree)).toEqual([]);
  });
  test("is red on a planted defect", () => {
    expect(rule([...tree, ...planted]).length).toBeGreaterThan(rule(tree).length);
  });
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
