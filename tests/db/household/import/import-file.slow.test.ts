import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listProposalsOf } from "#db/plan/list-plan-proposals.ts";
import { auditEvent } from "#db/schema/audit.ts";
import { assignment } from "#db/schema/project.ts";
import { readCommand } from "#scripts/exchange/import-command.ts";
import { type ImportRun, importFile } from "#scripts/exchange/import-file.ts";
import { heavyPlanFiles } from "../../../bench/blocks/heavy-plan-files.ts";
import { planXml } from "../../../unit/domain/mspdi/plan-xml.ts";
import { dumpTables } from "../../dump-tables.ts";
import { at, openTestOffice } from "../../open-test-office.ts";

const bytes = readFileSync(
  new URL("../../../unit/domain/mspdi/files/taskjuggler.xml", import.meta.url),
);

const undated = Buffer.from(
  planXml([
    { uid: 1, from: "2015-05-11", to: "2015-05-15", days: 5 },
    { uid: 2, name: "Later", days: 5 },
  ]),
);

function command(more: Partial<ImportRun> = {}): ImportRun {
  const given = ["plan.xml", "--project", "mine-slug", "--unit", "calendarDay", "--lang", "en"];
  const asked = readCommand(given).command;
  if (!asked) throw new Error("not understood");
  return { ...asked, bytes, at, ...more };
}

test("without --yes it shows the preview and writes nothing", async () => {
  const { db } = openTestOffice();
  const before = dumpTables(db);
  const { ok, lines } = await importFile(db, command());
  expect(ok).toBe(true);
  expect(lines[0]).toBe("“plan.xml”: 6 added, 0 changed, 0 unchanged, 1 not in the file.");
  expect(lines.at(-1)).toContain("nothing was written");
  expect(lines.join("\n")).toContain("4SS");
  expect(dumpTables(db)).toEqual(before);
});

test("with --yes it proposes as the owner, with the audit row of the page", async () => {
  const { db } = openTestOffice();
  const { ok } = await importFile(db, command({ yes: true, name: "施工计划" }));
  expect(ok).toBe(true);
  const [proposal] = listProposalsOf(db, { id: "mine", slug: "mine-slug" });
  expect(proposal).toMatchObject({ name: "施工计划", proposedBy: "owner" });
  expect(proposal?.reason).toBe("Imported from the file plan.xml");
  expect(proposal?.lines).toHaveLength(6);
  expect(db.select().from(auditEvent).all()).toMatchObject([
    { event: "plan.proposed", actorId: "owner", subjectId: "mine" },
  ]);
});

test("a plan that runs to the end of the century is sent once the option names what it asks", async () => {
  const { db } = openTestOffice();
  const tasks = [{ uid: 1, from: "2015-05-11", to: "2085-05-15", days: 25_572 }];
  const run = { bytes: Buffer.from(planXml(tasks)), yes: true };
  const before = dumpTables(db);
  const asked = await importFile(db, command(run));
  expect(asked.ok).toBe(false);
  expect(asked.lines.at(-2)).toMatch(/finishes on 2085-05-15.+--confirm plan\.farFinish/);
  expect(asked.lines.at(-1)).toContain("stays, with the far day marked at its edge");
  expect(dumpTables(db)).toEqual(before);
  expect((await importFile(db, command({ ...run, confirm: ["plan.farFinish"] }))).ok).toBe(true);
  const [event] = db.select().from(auditEvent).all();
  expect(event?.detail).toContain('"confirmed":[{"code":"plan.farFinish"');
});

const moment = "<Milestone>1</Milestone>";

test.each([
  {
    name: "moments between works",
    tasks: [
      { uid: 1, name: "Dig", from: "2015-05-11", to: "2015-05-15", days: 5 },
      { uid: 2, name: "Dug", at: "2015-05-15T17:00:00", after: [1] },
      { uid: 3, name: "Pour", from: "2015-05-18", to: "2015-05-22", days: 5, after: [2] },
      { uid: 4, name: "Poured", at: "2015-05-22T17:00:00", after: [3] },
      { uid: 5, name: "Hand over", from: "2015-05-25", to: "2015-05-29", days: 5, after: [4] },
    ],
    finish: "29 May 2015",
    path: "Dig → Dug → Pour → Poured → Hand over",
  },
  {
    name: "a gap that is planned",
    tasks: [
      { uid: 1, name: "Dig", from: "2015-05-04", to: "2015-05-15", days: 10 },
      { uid: 2, name: "Plant trees", from: "2015-09-07", to: "2015-09-18", days: 10, after: [1] },
      { uid: 3, name: "Fence", from: "2015-05-04", to: "2015-07-10", days: 49 },
    ],
    finish: "18 September 2015",
    path: "Plant trees",
  },
])("says what the plan would mean: $name", async ({ tasks, finish, path }) => {
  const { db } = openTestOffice();
  const written = tasks.map(({ at: on, ...task }: (typeof tasks)[number] & { at?: string }) =>
    on ? { ...task, from: on, to: on, days: 0, more: moment } : task,
  );
  const run = { bytes: Buffer.from(planXml(written)), unit: "file" } as const;
  const { ok, lines } = await importFile(db, command(run));
  expect(ok).toBe(true);
  const said = lines.join("\n");
  expect(said).toContain(`- Critical path: ${path}\n`);
  expect(said).toContain(`- Finished on ${finish}, with a total float of 0 workdays.`);
  expect(said).not.toContain("before its predecessors");
});

describe("refused, writing nothing:", () => {
  test.each<[string, Partial<ImportRun>, RegExp]>([
    [
      "a broken file, by file and line",
      { bytes: Buffer.from("<Project>\n<Tasks>\n</Project>") },
      /^plan\.xml:3: Line 3: no complete XML/,
    ],
    [
      "a file of more faults than anybody reads, by the first of them and their number",
      { bytes: Buffer.from(heavyPlanFiles["10,000 links to nobody"]?.() ?? "") },
      /^plan\.xml:2: Line 2: the predecessor 9 is not in the file\. [\s\S]*\nand 9950 more, not listed\.$/,
    ],
    ["somebody who is no owner of it", { as: "other" }, /^other is not an owner of/],
    ["a project nobody has", { project: "invented" }, /^The project invented has not exactly one/],
    [
      "a task without days, by its line and name, with the way out",
      { bytes: undated },
      /^plan\.xml:7: “Later”: .*start[\s\S]*\/en\/desk\/projects\/mine-slug\/plan\/import$/m,
    ],
  ])("%s", async (_, more, said) => {
    const { db } = openTestOffice();
    const before = dumpTables(db);
    const { ok, lines } = await importFile(db, command({ yes: true, ...more }));
    expect(ok).toBe(false);
    expect(lines.join("\n")).toMatch(said);
    expect(dumpTables(db)).toEqual(before);
  });

  test("a project of two owners, until one is named", async () => {
    const { db } = openTestOffice();
    const second = { id: "a2", projectId: "mine", role: "owner", userId: "other" } as const;
    db.insert(assignment)
      .values({ ...second, fromOn: "2015-01-01" })
      .run();
    expect((await importFile(db, command())).ok).toBe(false);
    expect((await importFile(db, command({ as: "other" }))).ok).toBe(true);
  });
});

test.each([
  [["plan.xml"]],
  [["--project", "mine-slug"]],
  [["a.xml", "b.xml", "--project", "x"]],
  [["a.xml", "--project", "x", "--unit", "weeks"]],
  [["a.xml", "--project", "x", "--force"]],
])("%j is answered with how to write it", (argv) => {
  const { command: asked, say } = readCommand(argv);
  expect(asked).toBeNull();
  expect(say("usage")).toContain("npm run plan:import");
});
