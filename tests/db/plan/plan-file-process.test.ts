import { describe, expect, test } from "vitest";
import { readPlanFile } from "#db/plan-file/read-plan-file.ts";
import { heavyPlanFiles, soundPlanFile } from "../../bench/blocks/heavy-plan-files.ts";

const question = (xml: string) => ({
  bytes: new TextEncoder().encode(xml),
  target: { milestones: [], baseline: null },
  options: { fileName: "plan.xml", unit: "file", dates: "current" } as const,
});

test("a file is read beside the server, with the holidays it counts by", async () => {
  const read = await readPlanFile(question(soundPlanFile(3)));
  expect(read).toMatchObject({ ok: true, value: { preview: { durationUnit: "workday" } } });
  expect(read.ok && read.value.rows.map(({ predecessors }) => predecessors)).toEqual([
    "",
    "1",
    "2",
  ]);
});

describe("refused:", () => {
  test("what is wrong with the file, as the reader says it", async () => {
    const loop = heavyPlanFiles["nested loops of 10,000 links"]?.() ?? "";
    expect(await readPlanFile(question(loop))).toMatchObject({ ok: false, refusal: "mspdi.loop" });
  });

  test("a file whose time is over", async () => {
    const read = await readPlanFile(question(soundPlanFile(3)), { limit: 1 });
    expect(read).toMatchObject({ refusal: "mspdi.timeout", params: { seconds: 1 } });
  });

  test("a file nobody waits for any more", async () => {
    const read = await readPlanFile(question(soundPlanFile(3)), { signal: AbortSignal.abort() });
    expect(read).toMatchObject({ refusal: "mspdi.cancelled" });
  });
});
