import { describe, expect, test } from "vitest";
import { importCalendar } from "#db/calendar/import-calendar.ts";
import { importPreview } from "#domain/mspdi/import/import-preview.ts";
import { readPlan } from "#domain/mspdi/import/read-plan.ts";
import { readMspdi } from "#domain/mspdi/read-mspdi.ts";
import { groups, heavyPlanFiles, planFile, tasksOf } from "#tests/bench/blocks/heavy-plan-files.ts";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const options = { fileName: "x.xml", unit: "file", dates: "current", ...importCalendar } as const;
const target = { milestones: [], baseline: null };

describe("the answer stays small, whatever the file:", () => {
  test.each(Object.entries(heavyPlanFiles))("%s", (_, write) => {
    const read = readPlan(bytesOf(write()), target, options);
    expect(JSON.stringify(read).length).toBeLessThan(200_000);
    if (read.ok) expect(importPreview.safeParse(read.value.preview).success).toBe(true);
    else expect(read.all.length).toBeLessThanOrEqual(50);
  });
});

test("a loop is told by its beginning, with how many more there are", () => {
  const loop = planFile(tasksOf(150, (uid) => [uid === 1 ? 150 : uid - 1]));
  const read = readMspdi(bytesOf(loop));
  expect(read).toMatchObject({ ok: false, refusal: "mspdi.loop", params: { more: 142 } });
  expect(!read.ok && String(read.params?.names).split(" → ")).toHaveLength(10);
});

test.each([
  ["mspdi.tooManyEntries", groups(5_001, () => [])],
  ["mspdi.tooManyLinks", groups(3_000, (uid) => Array.from({ length: 7 }, (_, n) => uid + n + 1))],
])("more than any plan has is refused before it is read: %s", (refusal, tasks) => {
  expect(readMspdi(bytesOf(planFile(tasks)))).toMatchObject({ ok: false, refusal, more: 0 });
});

test("a link that comes 10,000 times is one", () => {
  const many = heavyPlanFiles["10,000 links of one task"]?.() ?? "";
  const read = readPlan(bytesOf(many), target, options);
  expect(read.ok && read.value.rows.map(({ predecessors }) => predecessors)).toEqual(["2", ""]);
});
