import "server-only";
import { database } from "#app/_server/office/database.ts";
import { findTrailCheck } from "#db/audit/find-trail-check.ts";
import { recordTrailCheck } from "#db/audit/record-trail-check.ts";
import { verifyTrailInSteps } from "#db/audit/verify-audit-trail.ts";

const holder = globalThis as typeof globalThis & { guatuTrailCheck?: Promise<void> | undefined };

/**
 * Reads the chain of the audit trail through, in steps, and keeps what came of it: each night, when
 * the server starts after a missed night, and when an administrator asks. One at a time; whoever
 * asks while it runs gets that one.
 */
export function checkTrail(): Promise<void> {
  holder.guatuTrailCheck ??= readThrough().finally(() => {
    holder.guatuTrailCheck = undefined;
  });
  return holder.guatuTrailCheck;
}

/** Whether the chain is being read right now. */
export function isTrailBeingChecked(): boolean {
  return holder.guatuTrailCheck !== undefined;
}

const mostAgeMs = 26 * 3_600_000;

/** Checks where a night was missed, or the trail was never checked. */
export async function checkTrailIfDue(): Promise<void> {
  try {
    const last = findTrailCheck(database());
    const age = Date.now() - (last?.checkedAt ?? 0);
    // One of the future is from before the clock was put back.
    if (age > mostAgeMs || age < 0) await checkTrail();
  } catch (fault) {
    noteUnchecked(fault);
  }
}

/** What is wrong with the database is said by whoever needs it; the server goes on. */
function noteUnchecked(fault: unknown): void {
  const said = fault instanceof Error ? fault.message : typeof fault;
  process.stderr.write(`the audit trail was not checked: ${said}\n`);
}

async function readThrough(): Promise<void> {
  try {
    const verdict = await verifyTrailInSteps(database());
    recordTrailCheck(database(), { ...verdict, checkedAt: Date.now() });
    if (verdict.brokenAt !== null) {
      process.stderr.write(`the audit trail does not fit at row ${verdict.brokenAt}\n`);
    }
  } catch (fault) {
    noteUnchecked(fault);
  }
}
