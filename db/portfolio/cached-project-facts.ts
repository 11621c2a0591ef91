import { prepareRelocationFacts } from "#db/household/counts/list-relocation-facts.ts";
import { mapInSteps } from "#db/map-in-steps.ts";
import type { Db } from "#db/open-database.ts";
import { listProjectIds } from "#db/project/list-project-ids.ts";
import { inBatches } from "#domain/core/in-batches.ts";
import type { ProjectFacts } from "#domain/portfolio/project-facts.ts";
import { changedProjects, lastProjectChanges, type ReadUpTo } from "./changed-projects.ts";
import { listProjectFacts } from "./list-project-facts.ts";

type Kept = {
  readUpTo: ReadUpTo | null;
  readonly byId: Map<string, ProjectFacts>;
  facts: readonly ProjectFacts[];
  /** under way for everybody who asks meanwhile */
  reading: Promise<void> | null;
};

/** On the global object, as a page may have modules of its own. */
const holder = globalThis as typeof globalThis & { guatuProjectCache?: WeakMap<Db, Kept> };

/** So many projects are read together, some milliseconds of SQL. */
const projectsAtOnce = 8;

/**
 * The facts of every project in the order of the portfolio, kept in memory from one request to the
 * next. They do not depend on the day looked at, so that going back and forth in time reads nothing.
 *
 * What has changed is told by the logs that triggers write (`project_change`, `ledger_change`),
 * whoever wrote: only the projects named there are read anew, a few at a time, and others are
 * answered in between. A project that did not change is the same object as before. Whoever asks
 * gets the state of a moment after asking.
 *
 * Facts of which some could not be read are not kept: the next request tries again.
 *
 * Never inside a transaction: what is not committed must not be kept.
 */
export async function cachedProjectFacts(db: Db): Promise<readonly ProjectFacts[]> {
  if (db.$client.inTransaction) throw new Error("facts of an open transaction cannot be kept");
  const known = keptOf(db);
  forgetUnread(known);
  while (!isCurrent(db, known)) {
    known.reading ??= readChanged(db, known).finally(() => {
      known.reading = null;
    });
    await known.reading;
  }
  return known.facts;
}

function keptOf(db: Db): Kept {
  holder.guatuProjectCache ??= new WeakMap();
  const known = holder.guatuProjectCache.get(db);
  if (known) return known;
  const fresh: Kept = { readUpTo: null, byId: new Map(), facts: [], reading: null };
  holder.guatuProjectCache.set(db, fresh);
  return fresh;
}

/** What could not be read whole may be readable by now. */
function forgetUnread({ byId, facts }: Kept): void {
  for (const { id, unread } of facts) if (unread) byId.delete(id);
}

function isCurrent(db: Db, { readUpTo, byId, facts }: Kept): boolean {
  if (byId.size < facts.length) return false;
  const last = lastProjectChanges(db);
  return readUpTo?.projects === last.projects && readUpTo.ledgers === last.ledgers;
}

/** What changes while it reads has a later number, and is read with the next round. */
async function readChanged(db: Db, known: Kept): Promise<void> {
  const last = lastProjectChanges(db);
  const changed = known.readUpTo ? changedProjects(db, known.readUpTo) : undefined;
  const ids = listProjectIds(db);
  const isWanted = (id: string) => changed === undefined || changed.has(id) || !known.byId.has(id);
  const wanted = ids.filter(isWanted);
  await prepareRelocationFacts(db, { ids: wanted });
  await mapInSteps(inBatches(wanted, projectsAtOnce), (batch) => {
    // All of a project is of one state.
    const read = db.$client.transaction(() => listProjectFacts(db, { ids: batch }));
    for (const facts of read.deferred()) known.byId.set(facts.id, facts);
  });
  const there = new Set(ids);
  for (const id of known.byId.keys()) if (!there.has(id)) known.byId.delete(id);
  known.facts = ids.flatMap((id) => known.byId.get(id) ?? []);
  known.readUpTo = last;
}
