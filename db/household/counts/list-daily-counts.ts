import { listRelocationCounts } from "#db/cache/ledger-queries.ts";
import type { Reader } from "#db/open-database.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { CountMetric } from "#domain/household/counts/count-metric.ts";
import type { DailyCount } from "#domain/household/counts/observed-days.ts";
import { dailyCounts } from "#domain/household/counts/view-relocation.ts";

/** How many households reached a metric on each day up to a day, as known on that day. */
export function listDailyCounts(
  db: Reader,
  projectId: string,
  { asOf, metric }: { asOf: IsoDate; metric: CountMetric },
): DailyCount[] {
  const counts = listRelocationCounts(db, projectId);
  return dailyCounts(counts.filter((count) => count.metric === metric && count.recordedOn <= asOf));
}
