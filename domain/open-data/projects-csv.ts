import { csvOf } from "#domain/core/csv.ts";
import { publicMetrics } from "#domain/household/counts/public-metrics.ts";
import { bandText } from "./band-text.ts";
import { isGenerated } from "./is-generated.ts";
import type { OpenData } from "./open-data.ts";
import type { PublicRecord } from "./public-record.ts";

type Cell = string | number | null;
type Column = readonly [name: string, cell: (record: PublicRecord, origin: string) => Cell];

const next = ({ milestones, nextMilestoneId }: PublicRecord) =>
  milestones.find(({ id }) => id === nextMilestoneId);

const households: readonly Column[] = publicMetrics.map((metric) => [
  `households_${metric}`,
  ({ households: known }) => {
    const found = known?.counts.find((each) => each.metric === metric);
    return found ? bandText(found.count) : null;
  },
]);

/** In the order of the file; their meaning stands on the page of the open data. */
const columns: readonly Column[] = [
  ["slug", ({ slug }) => slug],
  ["name_zh", ({ name }) => name.zh],
  ["name_en", ({ name }) => name.en],
  ["kind", ({ kind }) => kind],
  ["stage", ({ stage }) => stage],
  ["our_role", ({ ourRole }) => ourRole],
  ["land_regime", ({ landRegime }) => landRegime],
  ["area_zh", ({ area }) => area.zh],
  ["area_en", ({ area }) => area.en],
  ["units_zh", ({ units }) => units.map(({ name }) => name.zh).join("、")],
  ["as_of", ({ asOf }) => asOf],
  ["light", ({ light }) => light.colour],
  ["light_by_leader", ({ light }) => light.override?.colour ?? null],
  ["light_by_leader_until", ({ light }) => light.override?.until ?? null],
  ["reported_percent", ({ reported }) => reported?.percent ?? null],
  ["reported_on", ({ reported }) => reported?.on ?? null],
  ["reported_basis", ({ reported }) => reported?.basis ?? null],
  ["planned_percent", ({ planned }) => planned],
  ["weighted_percent_from", ({ weighted }) => weighted?.from ?? null],
  ["weighted_percent_to", ({ weighted }) => weighted?.to ?? null],
  ["plan_start", ({ baseline }) => baseline?.startOn ?? null],
  ["plan_finish", ({ baseline }) => baseline?.finishOn ?? null],
  ["plan_approved", ({ baseline }) => baseline?.approvedOn ?? null],
  ["next_milestone_id", ({ nextMilestoneId }) => nextMilestoneId],
  ["next_deadline_zh", (record) => next(record)?.current?.label.zh ?? null],
  ["next_deadline_to", (record) => next(record)?.current?.to ?? null],
  ...households,
  ["generated", (record) => (isGenerated(record) ? "yes" : "no")],
  ["page", ({ slug }, origin) => `${origin}/zh/projects/${slug}`],
];

export const projectColumns: readonly string[] = columns.map(([name]) => name);

/** One row for each project. */
export function projectsCsv({ records, origin }: OpenData): string {
  const rows = records.map((record) => columns.map(([, cell]) => cell(record, origin)));
  return csvOf([projectColumns, ...rows]);
}
