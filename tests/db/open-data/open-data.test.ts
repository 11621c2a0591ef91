import { beforeAll, describe, expect, test, vi } from "vitest";
import { officeFileWriters } from "#app/_server/open-data/file-writers.ts";
import { readOpenData } from "#app/_server/public/read-open-data.ts";
import type { Db } from "#db/open-database.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import { openDemoDatabase } from "../open-demo-database.ts";

const office = vi.hoisted(() => ({ db: undefined as Db | undefined }));
vi.mock("#app/_server/office/database.ts", () => ({ database: () => office.db }));

let data: OpenData;
beforeAll(async () => {
  office.db = openDemoDatabase();
  data = await readOpenData();
});

/** The rows of a CSV whose cells hold no line breaks, by the names in its first line. */
function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        (quoted ?? plain ?? "").replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

describe("of the demo", () => {
  test("each project has a row, each milestone too, and both files begin as Excel wants it", () => {
    const projects = officeFileWriters["projects.csv"].write(data, "/open-data/x");
    const milestones = officeFileWriters["milestones.csv"].write(data, "/open-data/x");
    expect([projects[0], milestones[0]]).toEqual(["\uFEFF", "\uFEFF"]);
    const rows = readCsv(projects);
    expect(rows.map(({ slug }) => slug)).toEqual(data.records.map(({ slug }) => slug));
    expect(readCsv(milestones)).toHaveLength(
      data.records.flatMap((each) => each.milestones).length,
    );
    const known = rows.find(({ slug }) => slug === "huizhong-xicheng-2");
    expect(known).toMatchObject({ as_of: "2015-04-15", generated: "yes" });
    expect(known?.households_signed).toMatch(/^(\d+\+|<10|none|all)$/);
  });

  test("no value is null, and all of them say the same of a project", () => {
    const json = officeFileWriters["status.json"].write(data, "/open-data/x");
    expect(json).not.toContain("null");
    const { projects } = JSON.parse(json);
    const rows = readCsv(officeFileWriters["projects.csv"].write(data, "/open-data/x"));
    for (const project of projects) {
      const row = rows.find(({ slug }) => slug === project.slug);
      expect(row?.light).toBe(project.light.colour);
      expect(row?.reported_percent).toBe(String(project.reported?.percent ?? ""));
      expect(row?.households_signed).toBe(project.households?.signed ?? "");
    }
  });
});
