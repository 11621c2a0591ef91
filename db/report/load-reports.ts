import type { Transaction } from "#db/open-database.ts";
import { listReportFacts } from "#db/portfolio/list-report-facts.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";

/** The reports of one project in the order they were filed. */
export function loadReports(
  tx: Transaction,
  { id, slug }: { id: string; slug: string },
): ReportFact[] {
  return (listReportFacts(tx, { slug }).get(id) ?? []).map(({ fact }) => fact);
}
