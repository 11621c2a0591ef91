import type { PublicRecord } from "./public-record.ts";

/** Whether a plan, a report, a unit or the households of a project were generated (示例). */
export function isGenerated({ units, reports, baseline, households }: PublicRecord): boolean {
  const parts = [...units, ...reports, baseline, households];
  return parts.some((part) => part?.synthetic ?? false);
}
