import type { Transaction } from "#db/open-database.ts";
import type { ReportFact } from "#domain/report/report-fact.ts";
import { listReportFacts } from "./list-report-facts.ts";

/** The reports of one project in the order they were filed. */
export function loadReports(
  tx: Transaction,
  { id, slug }: { id: string; slug: string },
): ReportFact[] {
  return (listReportFacts(tx, { slug }).get(id) ?? []).map(({ fact }) => fact);
}
