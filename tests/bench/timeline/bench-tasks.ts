import type { Db } from "#db/open-database.ts";
import { addDays, type IsoDate } from "#domain/calendar/calendar-day.ts";

/** A milestone as every library is given it. */
export type BenchTask = {
  readonly id: string;
  readonly name: string;
  readonly startOn: IsoDate;
  readonly finishOn: IsoDate;
  /** The day after its last, for those who count half-open. */
  readonly untilOn: IsoDate;
  readonly percent: number;
  /** Ids of the tasks it follows. */
  readonly after: readonly string[];
};

type Row = Omit<BenchTask, "after" | "untilOn"> & { after: string | null };

/** Of each project the plan in force, in the order of the timeline. */
const query = `
  select m.id as id, m.name_zh as name, l.start_on as startOn, l.finish_on as finishOn,
    coalesce((select case e.kind when 'met' then 100 else coalesce(e.percent, 0) end
      from milestone_event e where e.milestone_id = m.id and e.recorded_on <= :asOf
      order by e.recorded_on desc, e.kind limit 1), 0) as percent,
    (select group_concat(k.predecessor_id) from baseline_link k
      where k.baseline_id = b.id and k.successor_id = m.id) as after
  from milestone m
    join project p on p.id = m.project_id
    join baseline b on b.id = (select id from baseline
      where project_id = p.id and approved_on <= :asOf order by approved_on desc, id desc limit 1)
    join baseline_milestone l on l.baseline_id = b.id and l.milestone_id = m.id
  order by p.position, m.position`;

/** The milestones of a portfolio as of a day. */
export function readBenchTasks(db: Db, asOf: IsoDate): BenchTask[] {
  const rows = db.$client.prepare<[{ asOf: IsoDate }], Row>(query).all({ asOf });
  return rows.map((row) => ({
    ...row,
    untilOn: addDays(row.finishOn, 1),
    after: row.after?.split(",") ?? [],
  }));
}
