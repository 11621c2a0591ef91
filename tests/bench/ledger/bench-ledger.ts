import { say } from "#scripts/host/say.js";
import { textTable } from "#scripts/server/text-table.ts";
import { withLedgerOffice } from "./ledger-office.ts";
import { type ChangeTimes, measureChanges } from "./measure-changes.ts";
import { measurePages, type PageTimes } from "./measure-pages.ts";
import { measureReads, type ReadTimes } from "./measure-reads.ts";

type Measured = {
  readonly households: number;
  readonly changes: ChangeTimes;
  readonly reads: readonly ReadTimes[];
  readonly pages: readonly PageTimes[];
};

/**
 * How soon ledgers answer, each size beside one of ten times as many households, all in one project:
 * what the pages read, the pages themselves, the first time and after a change.
 */
export async function benchLedger(sizes: readonly number[]): Promise<void> {
  const measured: Measured[] = [];
  for (const households of sizes) {
    console.log(`\n${say("benchLedgerLoading", { households })}`);
    measured.push(
      await withLedgerOffice(households, async (office) => ({
        households,
        pages: await measurePages(office),
        changes: measureChanges(office.db, households),
        reads: measureReads(office.db, households),
      })),
    );
  }
  const small = measured.slice(0, measured.length / 2);
  for (const [index, each] of small.entries()) {
    const large = measured[index + small.length];
    if (large) console.log(`\n${comparison(each, large)}`);
  }
}

function comparison(small: Measured, large: Measured): string {
  const heads = [small, large].flatMap(({ households }) => [`${households}`, say("benchWorst")]);
  const goal = say("benchGoal");
  return [
    say("benchLedgerReads"),
    textTable([["", ...heads, say("benchTimes"), goal], ...readRows(small, large)]),
    say("benchLedgerPages"),
    textTable([["", ...heads, say("benchTimes"), "kB"], ...pageRows(small, large)]),
    say("benchLedgerChanges"),
    textTable(changeRows(small, large)),
  ].join("\n");
}

const ms = (time: number) => `${time.toFixed(1)} ms`;
const times = (small: number, large: number) => `× ${(large / small).toFixed(1)}`;

function readRows(small: Measured, large: Measured): string[][] {
  return large.reads.map(({ name, goal, median, worst }, index) => {
    const other = small.reads[index];
    const isMet = median <= goal;
    return [
      name,
      ...[other?.median ?? 0, other?.worst ?? 0, median, worst].map(ms),
      times(other?.median ?? 0, median),
      Number.isFinite(goal) ? `≤ ${goal} ms${isMet ? "" : ` ${say("benchMissed")}`}` : "",
    ];
  });
}

function pageRows(small: Measured, large: Measured): string[][] {
  return large.pages.map(({ name, median, worst, bytes }, index) => {
    const other = small.pages[index];
    return [
      name,
      ...[other?.median ?? 0, other?.worst ?? 0, median, worst].map(ms),
      times(other?.median ?? 0, median),
      `${((other?.bytes ?? 0) / 1000).toFixed(0)} · ${(bytes / 1000).toFixed(0)}`,
    ];
  });
}

function changeRows(small: Measured, large: Measured): string[][] {
  const words = {
    firstLedger: "benchFirstLedger",
    firstCounts: "benchFirstCounts",
    entering: "benchEntering",
    ledgerAfter: "benchLedgerAfter",
    countsAfter: "benchCountsAfter",
  } as const;
  return Object.entries(words).map(([key, word]) => {
    const [less, more] = [small, large].map(({ changes }) => changes[key as keyof ChangeTimes]);
    return [say(word), ms(less ?? 0), ms(more ?? 0), times(less ?? 0, more ?? 0)];
  });
}
