import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { Cron } from "croner";
import { findLastBackup } from "#db/backup/list-backups.ts";
import { startBackup } from "#db/backup/start-backup.ts";
import { isBackupDue } from "#domain/backup-age.ts";
import { sessionSecret } from "./secret.ts";
import { checkTrail, checkTrailIfDue } from "./trail-check.ts";

const holder = globalThis as typeof globalThis & { guatuJobs?: readonly Cron[] };
const inShanghai = { timezone: "Asia/Shanghai", protect: true };

/**
 * Starts what the server does by itself, once per process. At midnight in Shanghai the public
 * pages are drawn afresh, since days to go and lights change with the day and no person acts; a
 * restart starts with no drawn page, so a missed midnight needs no catching up. Each night the
 * data are backed up and the chain of the audit trail is checked; where the server was down at
 * that hour, as soon as it is up.
 */
export function startJobs(): void {
  if (holder.guatuJobs) return;
  const backup = new Cron("30 2 * * *", inShanghai, backUp);
  const trail = new Cron("0 3 * * *", inShanghai, checkTrail);
  holder.guatuJobs = [new Cron("0 0 * * *", inShanghai, redrawPublicPages), backup, trail];
  if (isBackupDue(findLastBackup()?.manifest.madeAt ?? null, Date.now())) backup.trigger();
  void checkTrailIfDue();
}

async function backUp(): Promise<void> {
  if (!(await startBackup())) process.stderr.write("no backup was made, see above\n");
}

/** Draws every public page afresh. Pages can only be revalidated inside a request, so the server sends itself one. */
export async function redrawPublicPages(): Promise<void> {
  await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/jobs/new-day`, {
    method: "POST",
    headers: { authorization: `Bearer ${jobToken()}` },
  });
}

function jobToken(): string {
  return createHmac("sha256", sessionSecret()).update("jobs").digest("hex");
}

/** Whether a request comes from this server itself. */
export function isOwnJob(headers: Headers): boolean {
  const given = Buffer.from(headers.get("authorization") ?? "");
  const expected = Buffer.from(`Bearer ${jobToken()}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
