import { setImmediate } from "node:timers/promises";
import type { ImportPlan, RowRefusal } from "#domain/household/import/import-plan.ts";
import type { Db } from "../open-database.ts";
import { findBusinessDate } from "../queries/find-business-date.ts";
import type { Caller, ChangeContext } from "./change-once.ts";
import { writeChange } from "./write-change.ts";
import { writeImportedBuilding } from "./write-imported.ts";

/** So many changes take some tens of milliseconds; then it is somebody else's turn. */
const changesAtATime = 25;

type Rehearsal = {
  readonly projectId: string;
  readonly plan: ImportPlan;
  readonly signal?: AbortSignal;
  /** called with the number of changes looked at so far */
  readonly onChanges?: (done: number) => void;
};

/** Leaves the transaction, so that nothing of it stays. */
class RehearsalOver extends Error {}

/**
 * Every refusal an import would meet, found by writing it and taking it back: what is rehearsed is
 * what will be written. A few changes at a time, each time with the buildings before them, so
 * that the server answers others in between.
 *
 * @throws AbortError once the signal is given
 */
export async function rehearseImport(
  db: Db,
  caller: Caller,
  { projectId, plan, signal, onChanges }: Rehearsal,
): Promise<RowRefusal[]> {
  const refused = rehearse(db, caller, { projectId, plan: { ...plan, changes: [] } });
  for (let from = 0; from < plan.changes.length; from += changesAtATime) {
    const changes = plan.changes.slice(from, from + changesAtATime);
    const part = { ...plan, changes };
    const found = rehearse(db, caller, { projectId, plan: part });
    refused.push(...found.filter(({ sheet }) => sheet !== "buildings"));
    onChanges?.(from + changes.length);
    await setImmediate(undefined, { signal });
  }
  return refused;
}

function rehearse(
  db: Db,
  { actor, at }: Caller,
  { projectId, plan }: { projectId: string; plan: ImportPlan },
): RowRefusal[] {
  const refused: RowRefusal[] = [];
  try {
    db.transaction(
      (tx) => {
        const businessOn = findBusinessDate(tx, at);
        const context: ChangeContext = { tx, actor, at, businessOn, record: () => {} };
        const target = { projectId };
        for (const change of plan.buildings) {
          refused.push(...writeImportedBuilding(context, change, target));
        }
        for (const change of plan.changes) {
          refused.push(...writeChange(context, change, target));
        }
        throw new RehearsalOver();
      },
      { behavior: "immediate" },
    );
  } catch (fault) {
    if (!(fault instanceof RehearsalOver)) throw fault;
  }
  return refused;
}
