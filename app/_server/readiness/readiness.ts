import "server-only";
import { statfsSync } from "node:fs";
import { sessionSecret } from "#app/_server/auth/secret.ts";
import { listUncomputed } from "#app/_server/fault/list-uncomputed.ts";
import { database } from "#app/_server/office/database.ts";
import { findLastBackup } from "#db/backup/list-backups.ts";
import { dataDirectory } from "#db/data-directory.ts";
import { readMigratedTo } from "#db/database-state.ts";
import { householdKeys, readHouseholdKeys } from "#db/encryption/household-key.ts";
import { KeyRefusal } from "#db/encryption/key-refusal.ts";
import { proveHouseholdKey } from "#db/encryption/prove-household-key.ts";
import { proveSessionKey } from "#db/encryption/prove-session-key.ts";
import { readKey } from "#db/encryption/read-key.ts";
import { latestMigration } from "#db/latest-migration.ts";
import { findBeginning } from "#db/office/note-beginning.ts";
import { findDatabaseFault } from "#db/readiness/find-database-fault.ts";
import { readThroughNowAndThen } from "#db/readiness/watch-integrity.ts";
import { isBackupOverdue } from "#domain/backup/backup-age.ts";

const leastFreeBytes = 100 * 1024 * 1024;
/** So many texts show whether a key is the right one; all of them would keep others waiting. */
const mostTexts = 1000;
/** However often it is asked, the disk is written once in this time. */
const answerLastsMs = 1000;

/** What does not hold, by a name that a program can act on. Nothing about a person, no path. */
export type Fault = { readonly code: string } & Readonly<Record<string, unknown>>;

/** Each answers null where all is well. One that throws is a fault of its own. */
const checks = {
  database: () => named(findDatabaseFault(database, Date.now())),
  migrations: () => (hasRunMigrations() ? null : named("migrations.other")),
  keys: findKeyFault,
  disk: () => (hasRoom() ? null : named("disk.low")),
  backup: () => (isBackedUp() ? null : named("backup.overdue")),
  projects: findUncomputed,
} satisfies Record<string, () => Fault | null | Promise<Fault | null>>;

type CheckName = keyof typeof checks;
export type Readiness = Readonly<Record<CheckName, boolean>> & {
  readonly ready: boolean;
  readonly faults: readonly ({ readonly check: CheckName } & Fault)[];
};

let last: { at: number; answer: Promise<Readiness> } | undefined;

/**
 * Whether the server can do its work now, and could get it back tomorrow; what keeps it from that is
 * named. An answer stands for a second: whoever asks without pause makes no more writes than that.
 */
export function findReadiness(now = performance.now()): Promise<Readiness> {
  if (!last || now - last.at >= answerLastsMs) last = { at: now, answer: checkAll() };
  return last.answer;
}

async function checkAll(): Promise<Readiness> {
  readThroughNowAndThen(Date.now());
  const names = Object.keys(checks) as CheckName[];
  const found = await Promise.all(names.map(async (check) => ({ check, fault: await run(check) })));
  const faults = found.flatMap(({ check, fault }) => (fault ? [{ check, ...fault }] : []));
  const holds = Object.fromEntries(found.map(({ check, fault }) => [check, fault === null]));
  return { ready: faults.length === 0, ...(holds as Record<CheckName, boolean>), faults };
}

async function run(check: CheckName): Promise<Fault | null> {
  try {
    return await checks[check]();
  } catch {
    return named(`${check}.unknown`);
  }
}

const named = (code: string | null): Fault | null => (code === null ? null : { code });

/** The tables are those of this program, and not those of a newer one that ran here meanwhile. */
function hasRunMigrations(): boolean {
  return readMigratedTo(database().$client) === latestMigration();
}

async function findKeyFault(): Promise<Fault | null> {
  try {
    proveHouseholdKey(database().$client, { most: mostTexts });
    await proveSessionKey(database().$client);
    return findReplacedKey();
  } catch (fault) {
    if (fault instanceof KeyRefusal) return named(fault.code);
    throw fault;
  }
}

/** What was put in the place of a key since the server read it. */
function findReplacedKey(): Fault | null {
  if (!readHouseholdKeys().cipher.equals(householdKeys().cipher))
    return named("householdKey.other");
  return readKey("session") === sessionSecret() ? null : named("secretKey.other");
}

/** One that cannot be computed keeps no other from being shown, but somebody has to put it right. */
async function findUncomputed(): Promise<Fault | null> {
  const projects = await listUncomputed();
  return projects.length === 0 ? null : { code: "project.uncomputed", projects };
}

function hasRoom(): boolean {
  const disk = statfsSync(dataDirectory());
  return disk.bavail * disk.bsize > leastFreeBytes;
}

function isBackedUp(): boolean {
  const at = Date.now();
  const madeAt = findLastBackup(at)?.manifest.madeAt ?? null;
  return !isBackupOverdue({ madeAt, begunAt: findBeginning(database()) }, at);
}
