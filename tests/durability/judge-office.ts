import { like } from "drizzle-orm";
import { verifyAuditTrail } from "#db/audit/verify-audit-trail.ts";
import { openDatabase } from "#db/open-database.ts";
import { auditEvent, idempotentAnswer } from "#db/schema/audit.ts";
import { progressReport } from "#db/schema/progress-report.ts";

/** What became of acknowledged writes. Everything but `kept` must be nought. */
export type Judgement = {
  readonly kept: number;
  readonly lost: number;
  readonly duplicated: number;
  /** In the database although nobody was told so. */
  readonly unasked: number;
  /** A report without its row of the audit trail or its stored answer, or with two. */
  readonly half: number;
  /** The database is damaged, or its audit trail broken; empty when it is whole. */
  readonly damage: string;
};

/**
 * Reads a stopped office as the next start would, and holds it against what people were told.
 *
 * @param acknowledged what the reports said that were answered as saved
 * @param run what all reports of the run begin with
 */
export function judgeOffice(
  databaseFile: string,
  { acknowledged, run }: { acknowledged: readonly string[]; run: string },
): Judgement {
  const db = openDatabase(databaseFile);
  try {
    const reports = db
      .select({ id: progressReport.id, done: progressReport.done })
      .from(progressReport)
      .where(like(progressReport.done, `${run}-%`))
      .all();
    const details = db.select({ text: auditEvent.detail }).from(auditEvent).all();
    const answers = db.select({ text: idempotentAnswer.result }).from(idempotentAnswer).all();
    const [audited, answered] = [countIds(details), countIds(answers)];
    const found = Map.groupBy(reports, ({ done }) => done);
    const told = new Set(acknowledged);
    const health = String(db.$client.pragma("integrity_check", { simple: true }));
    const broken = verifyAuditTrail(db);
    return {
      kept: acknowledged.filter((done) => found.get(done)?.length === 1).length,
      lost: acknowledged.filter((done) => !found.has(done)).length,
      duplicated: [...found.values()].filter(({ length }) => length > 1).length,
      unasked: [...found.keys()].filter((done) => !told.has(done)).length,
      half: reports.filter(({ id }) => audited.get(id) !== 1 || answered.get(id) !== 1).length,
      damage: [health === "ok" ? "" : health, broken === null ? "" : `audit ${broken}`].join(""),
    };
  } finally {
    db.$client.close();
  }
}

/** How often each report is named. */
function countIds(rows: readonly { text: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of rows) {
    const { reportId } = JSON.parse(text) as { reportId?: string };
    if (reportId !== undefined) counts.set(reportId, (counts.get(reportId) ?? 0) + 1);
  }
  return counts;
}
