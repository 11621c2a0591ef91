import { randomUUID } from "node:crypto";
import { enterStage } from "#db/household/stage/enter-stage.ts";
import type { Db } from "#db/open-database.ts";
import { utcMidnightOf } from "#domain/calendar/calendar-day.ts";
import { median } from "../median.ts";
import { bigLedger } from "./big-ledger.ts";
import { ledgerCases, otherCases, today } from "./ledger-cases.ts";
import { timeOf } from "./measure-reads.ts";

export type ChangeTimes = {
  /** Milliseconds of the very first pages: all is read from the tables. */
  readonly firstLedger: number;
  readonly firstCounts: number;
  /** Of a stage entered for one household, and of the pages right after it. */
  readonly entering: number;
  readonly ledgerAfter: number;
  readonly countsAfter: number;
};

const changes = 15;

/** What it costs to read the ledger for the first time, and to go on after each change of it. */
export function measureChanges(db: Db, households: number): ChangeTimes {
  const [ledger] = ledgerCases(households);
  const counts = otherCases.find(({ name }) => name === "all of the counts page");
  if (!ledger || !counts) throw new Error("no such case");
  const firstLedger = timeOf(() => ledger.read(db));
  const firstCounts = timeOf(() => counts.read(db));
  const times = {
    entering: [] as number[],
    ledgerAfter: [] as number[],
    countsAfter: [] as number[],
  };
  for (const [index, id] of listUndecided(db).entries()) {
    times.entering.push(timeOf(() => sign(db, id, index)));
    times.ledgerAfter.push(timeOf(() => ledger.read(db)));
    times.countsAfter.push(timeOf(() => counts.read(db)));
  }
  const { entering, ledgerAfter, countsAfter } = times;
  return {
    firstLedger,
    firstCounts,
    entering: median(entering),
    ledgerAfter: median(ledgerAfter),
    countsAfter: median(countsAfter),
  };
}

function listUndecided(db: Db): string[] {
  return db.$client
    .prepare<[number], { household_id: string }>(
      "select household_id from household_standing where to_on is null and stage = 'appraised' limit ?",
    )
    .all(changes)
    .map((row) => row.household_id);
}

function sign(db: Db, householdId: string, index: number): void {
  const { clerk, projectId } = bigLedger;
  const actor = { userId: clerk, name: clerk, role: "clerk" as const };
  const outcome = enterStage(
    db,
    { actor, at: utcMidnightOf(today) + index },
    {
      requestKey: randomUUID(),
      projectId,
      stage: "signed",
      on: today,
      householdIds: [householdId],
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal);
}
