import { setImmediate, setTimeout } from "node:timers/promises";
import type { Caller, ChangeContext } from "#db/command/define-command.ts";
import { retryWhileBusy } from "#db/command/retry-while-busy.ts";
import { findBusinessDate } from "#db/find-business-date.ts";
import type { Db, Transaction } from "#db/open-database.ts";
import { accept } from "#domain/core/outcome.ts";
import type { NameIndex } from "#domain/free-text/person-name.ts";
import { type ChangePart, changeParts } from "#domain/household/import/change-parts.ts";
import type { ImportDiff, RowRefusal } from "#domain/household/import/import-diff.ts";
import { importNames } from "#domain/household/import/import-texts.ts";
import { checkImportedTexts } from "./check-imported-texts.ts";
import { decideImportedHouseholds, type ImportTarget, importTarget } from "./decide-imported.ts";
import { writeChange } from "./write-change.ts";
import { writeImportedBuilding } from "./write-imported-building.ts";

/** Whoever waits for the file looks every few milliseconds. */
const pauseMs = 5;

type Rehearsal = {
  readonly projectId: string;
  readonly plan: ImportDiff;
  readonly signal?: AbortSignal;
  /** called with the number of changes looked at so far */
  readonly onChanges?: (done: number) => void;
};

/**
 * Every refusal an import would meet: what a dry run finds is what an import would meet. Households are
 * decided on as they will be, which writes nothing; everything else is written a little at a time
 * and taken back, so that others come to write in between. While another import is being written
 * it waits.
 *
 * @throws AbortError once the signal is given, SQLITE_BUSY where the other takes minutes
 */
export async function dryRunImport(
  db: Db,
  caller: Caller,
  { projectId, plan, signal, onChanges }: Rehearsal,
): Promise<RowRefusal[]> {
  const newNames = importNames(plan);
  await setImmediate(undefined, { signal });
  const { refused, target } = await retryWhileBusy(
    () => dryRunBuildings(db, caller, { projectId, plan, newNames }),
    { signal },
  );
  let done = 0;
  for (const part of changeParts(plan.changes)) {
    await setTimeout(pauseMs, undefined, { signal });
    const dryRun = await retryWhileBusy(() => dryRunPart(db, caller, { part, target, newNames }), {
      signal,
    });
    for (const refusal of dryRun) refused.push(refusal);
    done += part.changes.length;
    onChanges?.(done);
  }
  return refused;
}

/** With the ids under which the households would find them, new ones among them. */
function dryRunBuildings(
  db: Db,
  caller: Caller,
  { projectId, plan, newNames }: { projectId: string; plan: ImportDiff; newNames: NameIndex },
): { refused: RowRefusal[]; target: ImportTarget } {
  const look = (context: ChangeContext) => ({
    refused: [
      ...checkImportedTexts(context.tx, { buildings: plan.buildings, changes: [] }, newNames),
      ...plan.buildings.flatMap((change) => writeImportedBuilding(context, change, { projectId })),
    ],
    target: importTarget(context, projectId),
  });
  return plan.buildings.length > 0 ? rollBack(db, caller, look) : readOnly(db, caller, look);
}

type Part = {
  readonly part: ChangePart;
  readonly target: ImportTarget;
  readonly newNames: NameIndex;
};

function dryRunPart(db: Db, caller: Caller, { part, target, newNames }: Part): RowRefusal[] {
  const { changes } = part;
  const named = checkImportedTexts(db, { buildings: [], changes }, newNames);
  return [...named, ...dryRunChanges(db, caller, { part, target })];
}

function dryRunChanges(
  db: Db,
  caller: Caller,
  { part, target }: Omit<Part, "newNames">,
): readonly RowRefusal[] {
  if (part.kind === "households") {
    const { refused, codes } = readOnly(db, caller, (context) => {
      // One that is undone and tried again finds what it found the first time.
      const codes = new Map(target.codes);
      return { ...decideImportedHouseholds(context, part.changes, { ...target, codes }), codes };
    });
    for (const [code, householdId] of codes) target.codes.set(code, householdId);
    return refused;
  }
  return rollBack(db, caller, (context) =>
    part.changes.flatMap((change) => writeChange(context, change, target)),
  );
}

type Look<T> = (context: ChangeContext) => T;

/** One state of the ledger, and nobody is kept from writing. */
function readOnly<T>(db: Db, caller: Caller, look: Look<T>): T {
  return db.transaction((tx) => look(dryRunContext(tx, caller)), { behavior: "deferred" });
}

/** Leaves the transaction, so that nothing of it stays. */
class DryRunOver<T> extends Error {
  readonly answer: T;
  constructor(answer: T) {
    super("a dry run is over");
    this.answer = answer;
  }
}

function rollBack<T>(db: Db, caller: Caller, look: Look<T>): T {
  try {
    return db.transaction(
      (tx) => {
        throw new DryRunOver(look(dryRunContext(tx, caller)));
      },
      { behavior: "immediate" },
    );
  } catch (fault) {
    if (!(fault instanceof DryRunOver)) throw fault;
    return fault.answer;
  }
}

function dryRunContext(tx: Transaction, { actor, at }: Caller): ChangeContext {
  const businessOn = findBusinessDate(tx, at);
  return { tx, actor, at, businessOn, record: () => {}, ask: () => accept(null) };
}
