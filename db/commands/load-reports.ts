import type { ReportFact } from "#domain/project-facts.ts";
import type { Transaction } from "../open-database.ts";
import { listReportFacts } from "../queries/list-report-facts.ts";

/** The reports of one project in the order they were filed. */
export function loadReports(
  tx: Transaction,
  { id, slug }: { id: string; slug: string },
): ReportFact[] {
  return (listReportFacts(tx, { slug }).get(id) ?? []).map(({ fact }) => fact);
}
