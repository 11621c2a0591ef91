import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { xmlLimits } from "#domain/mspdi/xml-limits.ts";
import { importBytes, readTestFile } from "./import-file.ts";
import { arbitraryMutations, mutate } from "./mutate-file.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A file whose first task begins on line 4. */
function fileOf(...tasks: readonly string[]): string {
  const project = '<Project xmlns="http://schemas.microsoft.com/project">';
  return `${head}${project}\n<Tasks>\n${tasks.join("\n")}\n</Tasks>\n</Project>\n`;
}
const days = "<Start>2015-05-04T08:00:00</Start><Finish>2015-05-08T17:00:00</Finish>";
const task = (uid: string, more = "") =>
  `<Task><UID>${uid}</UID><Name>T${uid}</Name>${days}${more}</Task>`;
const link = (uid: string, more = "") =>
  `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID>${more}</PredecessorLink>`;

describe("a broken file is refused with its line and the reason:", () => {
  test.each<[string, string | Uint8Array, object]>([
    ["nothing", "", { refusal: "mspdi.notXml" }],
    ["no XML", "UEsDBBQABgAI", { refusal: "mspdi.notXml", params: { line: 1, fault: "outside" } }],
    [
      "a tag that is not closed",
      fileOf(task("1")).replace("</Tasks>\n</Project>\n", ""),
      { refusal: "mspdi.notXml", params: { line: 5, fault: "unclosed" } },
    ],
    [
      "tags that cross",
      fileOf("<Task>\n<UID>1</Task></UID>"),
      { refusal: "mspdi.notXml", params: { line: 5, fault: "mismatched" } },
    ],
    [
      "an entity of its own",
      fileOf("<Task><UID>1</UID>\n<Name>&boss;</Name></Task>"),
      { refusal: "mspdi.notXml", params: { line: 5, fault: "entity" } },
    ],
    [
      "a document type, before any entity grows",
      `${head}<!DOCTYPE Project [\n<!ENTITY a "${"a".repeat(100)}">\n]>\n<Project/>`,
      { refusal: "mspdi.doctype", params: { line: 4 } },
    ],
    [
      "another encoding",
      '<?xml version="1.0" encoding="GBK"?>\n<Project/>',
      { refusal: "mspdi.notUtf8", params: { line: 1 } },
    ],
    [
      "bytes that are no UTF-8",
      Buffer.concat([
        bytesOf(`${head}<Project>\n`),
        Buffer.from([0xb9, 0xd2]),
        bytesOf("</Project>"),
      ]),
      { refusal: "mspdi.notUtf8", params: { line: 3 } },
    ],
    [
      "elements in elements without end",
      `${head}${"<a>".repeat(60)}${"</a>".repeat(60)}`,
      { refusal: "mspdi.tooDeep", params: { line: 2 } },
    ],
    [
      "a file too large to be a plan",
      " ".repeat(xmlLimits.megabytes * 1_000_000 + 1),
      { refusal: "mspdi.tooLarge" },
    ],
    [
      "a plan of another program's own format",
      `${head}<APIBusinessObjects/>`,
      { refusal: "mspdi.notProject", params: { line: 2, element: "APIBusinessObjects" } },
    ],
    ["no tasks", fileOf(), { refusal: "mspdi.noTasks", params: { line: 2 } }],
    [
      "more tasks than a plan holds",
      fileOf(...Array.from({ length: 1001 }, (_, index) => task(String(index + 1)))),
      { refusal: "mspdi.tooManyTasks", params: { line: 1004, max: 1000, count: 1001 } },
    ],
    [
      "a task without a number",
      fileOf(task("1"), "<Task><Name>T</Name></Task>"),
      { refusal: "mspdi.uidMissing", params: { line: 5 } },
    ],
    [
      "two tasks of one number",
      fileOf(task("1"), task("1")),
      { refusal: "mspdi.uidTwice", params: { line: 5, uid: 1, other: 4 } },
    ],
    [
      "a day that does not exist",
      fileOf(task("1", "\n<Deadline>2015-02-30T08:00:00</Deadline>")),
      {
        refusal: "mspdi.badDate",
        params: { line: 5, element: "Deadline", text: "2015-02-30T08:00:00" },
      },
    ],
    [
      "a number that is none",
      fileOf(task("one")),
      { refusal: "mspdi.badNumber", params: { line: 4, element: "UID", text: "one" } },
    ],
    [
      "a duration that is none",
      fileOf(task("1", "\n<Duration>5 days</Duration>")),
      { refusal: "mspdi.badDuration", params: { line: 5, element: "Duration", text: "5 days" } },
    ],
    [
      "a finish before the start",
      fileOf(task("1").replace("2015-05-08", "2015-05-01")),
      {
        refusal: "mspdi.finishBeforeStart",
        params: { line: 4, start: "2015-05-04", finish: "2015-05-01" },
      },
    ],
    [
      "a predecessor that is not there",
      fileOf(task("1", `\n${link("9")}`)),
      { refusal: "mspdi.linkUnknown", params: { line: 5, uid: 9 } },
    ],
    [
      "a task that waits for itself",
      fileOf(task("1", `\n${link("1")}`)),
      { refusal: "mspdi.linkSelf", params: { line: 5, uid: 1 } },
    ],
    [
      "a kind of link that is none",
      fileOf(task("1"), task("2", `\n${link("1", "<Type>7</Type>")}`)),
      { refusal: "mspdi.linkTypeUnknown", params: { line: 6, text: "7" } },
    ],
    [
      "a lag of centuries",
      fileOf(task("1"), task("2", `\n${link("1", "<LinkLag>999999999999</LinkLag>")}`)),
      { refusal: "mspdi.lagTooLong", params: { line: 6, text: "999999999999" } },
    ],
    [
      "tasks that wait for each other",
      fileOf(task("1", link("2")), task("2", link("1"))),
      { refusal: "mspdi.loop", params: { line: 5, names: "T2 → T1 → T2" } },
    ],
  ])("%s", (_, file, refused) => {
    const bytes = typeof file === "string" ? bytesOf(file) : file;
    expect(readMspdi(bytes)).toMatchObject({ ok: false, ...refused });
  });

  test("every one of several faults, in the order of the file", () => {
    const file = fileOf(task("1", "\n<Deadline>soon</Deadline>"), task("2", `\n${link("9")}`));
    const read = readMspdi(bytesOf(file));
    expect(!read.ok && read.all.map(({ refusal, params }) => [refusal, params?.line])).toEqual([
      ["mspdi.badDate", 5],
      ["mspdi.linkUnknown", 7],
    ]);
  });
});

describe("read all the same:", () => {
  test("a mark at the beginning, no namespace, a missing duration, an unknown element", () => {
    const file = `\uFEFF${fileOf(task("1", "<Mood>good</Mood>"))}`.replace(/ xmlns="[^"]*"/, "");
    const { rows, preview } = importBytes(file);
    expect(rows).toMatchObject([{ startOn: "2015-05-04", finishOn: "2015-05-08" }]);
    expect(preview.unread).toEqual([{ group: "setting", path: "Task/Mood", count: 1, line: 4 }]);
  });

  test("a task with a start and a duration, and one that only its predecessor dates", () => {
    const start = "<Start>2015-05-04T08:00:00</Start><Duration>PT24H0M0S</Duration>";
    const file = fileOf(
      `<Task><UID>1</UID><Name>A</Name>${start}</Task>`,
      `<Task><UID>2</UID><Name>B</Name><Duration>PT12H0M0S</Duration>${link("1")}</Task>`,
    );
    expect(importBytes(file).rows).toMatchObject([
      { startOn: "2015-05-04", finishOn: "", duration: "3", predecessors: "" },
      { startOn: "", finishOn: "", duration: "2", predecessors: "1" },
    ]);
  });
});

test("200 mutated files are read or refused with a line of theirs, and never crash", () => {
  const outcomes = { read: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom("project-2019.xml", "taskjuggler.xml"),
      arbitraryMutations,
      (name, mutations) => {
        const file = mutate(readTestFile(name), mutations);
        const read = readMspdi(file);
        outcomes[read.ok ? "read" : "refused"]++;
        if (read.ok) {
          expect(importBytes(file).rows.length).toBeGreaterThan(0);
          return;
        }
        const line = Number(read.params?.line);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(Buffer.from(file).toString().split("\n").length);
      },
    ),
    { numRuns: 200, seed: 2015 },
  );
  expect(Math.min(outcomes.read, outcomes.refused), JSON.stringify(outcomes)).toBeGreaterThan(20);
}, 30_000);
