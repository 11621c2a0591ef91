import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { measureAsOf } from "./measure-as-of.ts";

const words = [
  "benchProjects",
  "benchCold",
  "benchMedian",
  "benchWorst",
  "benchPerProject",
] as const;

/** How soon 50 and 500 projects of 20 milestones and 100 reports answer as of any day. */
export async function benchAsOf(): Promise<void> {
  const [small, large] = [await measureAsOf(50), await measureAsOf(500)];
  const rows = [small, large].map(({ projects, cold, median, worst }) => [
    String(projects),
    ...[cold, median, worst].map((time) => `${time.toFixed(1)} ms`),
    `${((1_000 * median) / projects).toFixed(0)} µs`,
  ]);
  const growth = large.median / large.projects / (small.median / small.projects);
  console.log(`\n${say("benchAsOf")}`);
  console.log(textTable([words.map((word) => say(word)), ...rows]));
  console.log(`  ${say("benchGrowth")}  ${growth.toFixed(2)}  ≤ 1`);
}
