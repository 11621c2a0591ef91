import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { type ImportTimes, importSteps, measureImport } from "./measure-import.ts";

const words = [
  "benchRows",
  "benchWriting",
  "benchReading",
  "benchChecking",
  "benchLedgerWriting",
] as const;

/** How long a file of 2,000 and one of 20,000 households takes into the ledger, step by step. */
export async function benchImport(): Promise<void> {
  const [small, large] = [await measureImport(2_000), await measureImport(20_000)];
  const rows = [small, large].map((times) => [
    String(times.rows),
    ...importSteps.map((step) => `${seconds(times[step].took)} (${share(times, step)})`),
  ]);
  const growth = importSteps.map((step) => (large[step].took / small[step].took / 10).toFixed(2));
  const waits = importSteps.map((step) => `${large[step].longestWait.toFixed(0)} ms`);
  console.log(`\n${say("benchImport")}`);
  console.log(textTable([words.map((word) => say(word)), ...rows]));
  console.log(`  ${say("benchImportGrowth")}  ${growth.join("  ")}`);
  console.log(`  ${say("benchImportWaits")}  ${waits.join("  ")}`);
}

function seconds(time: number): string {
  return `${(time / 1_000).toFixed(1)} s`;
}

function share(times: ImportTimes, step: (typeof importSteps)[number]): string {
  const total = importSteps.reduce((sum, each) => sum + times[each].took, 0);
  return `${((100 * times[step].took) / total).toFixed(0)} %`;
}
