import type { ProjectFacts } from "#domain/project-facts.ts";
import type { Db } from "../open-database.ts";
import { listProjectFacts } from "./list-project-facts.ts";

type Kept = { readonly version: string; readonly facts: readonly ProjectFacts[] };

const kept = new WeakMap<Db, Kept>();

/**
 * The facts of every project, kept in memory from one request to the next and read anew as soon as
 * anything may have changed. They do not depend on the day looked at, so that going back and forth
 * in time reads nothing.
 *
 * What has changed is told by two numbers: the last event of the audit trail, since no command
 * changes a fact without its event, and SQLite's `data_version`, which moves when another
 * connection commits anything at all (the import command, a restored backup). Sessions are touched
 * without an event by this connection, and no fact is in them.
 *
 * Never inside a transaction: what is not committed must not be kept.
 */
export function keptProjectFacts(db: Db): readonly ProjectFacts[] {
  if (db.$client.inTransaction) throw new Error("facts of an open transaction cannot be kept");
  const version = versionOf(db);
  const known = kept.get(db);
  if (known?.version === version) return known.facts;
  const facts = listProjectFacts(db);
  kept.set(db, { version, facts });
  return facts;
}

function versionOf(db: Db): string {
  const elsewhere = db.$client.pragma("data_version", { simple: true });
  const here = db.$client.prepare("select max(sequence) from audit_event").pluck().get();
  return `${elsewhere} ${here}`;
}
