import { csvOf } from "#domain/core/csv.ts";
import type { DeadlineRecord, MilestoneRecord } from "./milestone-record.ts";
import type { OpenData } from "./open-data.ts";

type Cell = string | number | null;
type Column = readonly [name: string, cell: (milestone: MilestoneRecord, slug: string) => Cell];

/** In the order of the file; their meaning stands on the page of the open data. */
const columns: readonly Column[] = [
  ["project", (_, slug) => slug],
  ["id", ({ id }) => id],
  ["name_zh", ({ name }) => name.zh],
  ["name_en", ({ name }) => name.en],
  ["kind", ({ kind }) => kind],
  ["status", ({ status }) => status],
  ["percent", ({ percent }) => percent],
  ["started_on", ({ startedOn }) => startedOn],
  ["met_on", ({ metOn }) => metOn],
  ...deadlineColumns("original", ({ original }) => original),
  ...deadlineColumns("current", ({ current }) => current),
  ["reason", ({ current }) => current?.reason ?? null],
  ["moves", ({ moves, original }) => (original ? moves : null)],
  ["days_slipped", ({ daysSlipped, original }) => (original ? daysSlipped : null)],
  ["days_overdue", ({ daysOverdue }) => daysOverdue],
  ["plan_start", ({ plan }) => plan?.startOn ?? null],
  ["plan_finish", ({ plan }) => plan?.finishOn ?? null],
];

function deadlineColumns(
  which: string,
  find: (milestone: MilestoneRecord) => DeadlineRecord | null,
): Column[] {
  const named = (field: string) => `${which}_deadline_${field}`;
  return [
    [named("zh"), (milestone) => find(milestone)?.label.zh ?? null],
    [named("en"), (milestone) => find(milestone)?.label.en ?? null],
    [named("from"), (milestone) => find(milestone)?.from ?? null],
    [named("to"), (milestone) => find(milestone)?.to ?? null],
    [named("precision"), (milestone) => find(milestone)?.precision ?? null],
    [named("commitment"), (milestone) => find(milestone)?.commitment ?? null],
    [named("set_on"), (milestone) => find(milestone)?.setOn ?? null],
  ];
}

export const milestoneColumns: readonly string[] = columns.map(([name]) => name);

/** One row for each milestone of each project. */
export function milestonesCsv({ records }: OpenData): string {
  const rows = records.flatMap(({ slug, milestones }) =>
    milestones.map((milestone) => columns.map(([, cell]) => cell(milestone, slug))),
  );
  return csvOf([milestoneColumns, ...rows]);
}
