import type { Db } from "#db/open-database.ts";
import { median } from "../median.ts";
import { ledgerCases, otherCases, readSearch, searchCases } from "./ledger-cases.ts";

/** Milliseconds of one thing read several times over. */
export type ReadTimes = {
  readonly name: string;
  readonly goal: number;
  readonly median: number;
  readonly worst: number;
};

const rounds = 15;

/**
 * How long everything takes that the pages of a ledger read, once the ledger is in memory. All are
 * read in turns, so that whatever else the machine does falls on each.
 */
export function measureReads(db: Db, households: number): ReadTimes[] {
  const reads = [
    ...[...ledgerCases(households), ...otherCases].map(({ read, ...known }) => ({
      ...known,
      read: () => read(db),
    })),
    ...searchCases(db).map(({ search, ...known }) => ({
      ...known,
      read: (round: number) => readSearch(db, search, round),
    })),
  ];
  const times = reads.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { read }] of reads.entries()) times[index]?.push(timeOf(() => read(round)));
  }
  return reads.map(({ name, goal }, index) => {
    // The first reads what is then kept, which is measured by itself.
    const own = times[index]?.slice(1) ?? [];
    return { name, goal, median: median(own), worst: Math.max(...own) };
  });
}

/** In milliseconds. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
