import "server-only";
import { Cron } from "croner";
import { database } from "#app/_server/office/database.ts";
import { publishPublicChange } from "#app/_server/page/public-change.ts";
import { findLastBackup } from "#db/backup/list-backups.ts";
import { startBackup } from "#db/backup/start-backup.ts";
import { isBusy } from "#db/is-busy.ts";
import { isStorageFault } from "#db/is-storage-fault.ts";
import { removeStaleSignIns } from "#db/sign-in/remove-stale-sign-ins.ts";
import { isBackupDue } from "#domain/backup/backup-age.ts";
import { checkTrail, checkTrailIfDue } from "./trail-check.ts";
import { watchClock } from "./watch-clock.ts";

const holder = globalThis as typeof globalThis & {
  guatuJobs?: readonly Cron[];
  guatuRedraw?: NodeJS.Timeout | undefined;
};
const inShanghai = { timezone: "Asia/Shanghai", protect: true, catch: sayFailed };
const everyMinute = 60_000;

/**
 * Starts what the server does by itself, once per process. At midnight in Shanghai the public
 * pages are drawn afresh, since days to go and lights change with the day and no person acts; a
 * restart starts with no drawn page, so a missed midnight needs no catching up. Each night the
 * data are backed up and the chain of the audit trail is checked; where the server was down at
 * that hour, as soon as it is up.
 */
export function startJobs(): void {
  if (holder.guatuJobs) return;
  scheduleJobs();
  watchClock({ everyMs: everyMinute, onMoved: followClock });
}

function scheduleJobs(): void {
  const backup = new Cron("30 2 * * *", inShanghai, backUp);
  const trail = new Cron("0 3 * * *", inShanghai, checkTrail);
  const tidying = new Cron("*/15 * * * *", inShanghai, tidySignIns);
  const newDay = new Cron("0 0 * * *", inShanghai, () => publishPublicChange());
  holder.guatuJobs = [newDay, backup, trail, tidying];
  const at = Date.now();
  if (isBackupDue(findLastBackup(at)?.manifest.madeAt ?? null, at)) backup.trigger();
  tidying.trigger();
  void checkTrailIfDue();
}

/** What was scheduled by a clock that has been set since would run at its old time. */
function followClock(): void {
  for (const job of holder.guatuJobs ?? []) job.stop();
  scheduleJobs();
  publishPublicChange();
}

/** A job that fails is tried again at its next hour; the server goes on. */
function sayFailed(fault: unknown): void {
  process.stderr.write(
    `a job of the server failed: ${fault instanceof Error ? fault.stack : ""}\n`,
  );
}

/** Where it cannot be written now, the next quarter of an hour is as good. */
function tidySignIns(): void {
  try {
    removeStaleSignIns(database(), Date.now());
  } catch (fault) {
    if (!isBusy(fault) && !isStorageFault(fault)) throw fault;
  }
}

async function backUp(): Promise<void> {
  if (!(await startBackup())) process.stderr.write("no backup was made, see above\n");
}

/**
 * Has every public page drawn afresh in a minute, once however often it is asked for: one was drawn
 * with something missing.
 */
export function redrawSoon(): void {
  // Where no jobs run, in a test, no server is there to draw.
  if (!holder.guatuJobs || holder.guatuRedraw) return;
  const redraw = () => {
    holder.guatuRedraw = undefined;
    publishPublicChange();
  };
  holder.guatuRedraw = setTimeout(redraw, everyMinute).unref();
}
