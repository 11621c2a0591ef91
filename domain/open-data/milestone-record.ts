import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";
import type { Commitment, DeadlinePrecision } from "#domain/milestone/deadline.ts";
import type { MilestoneKind, MilestoneStatus } from "#domain/milestone/milestone.ts";
import type { DeadlineFact } from "#domain/milestone/milestone-fact.ts";
import type { MilestoneView } from "#domain/portfolio/project-view.ts";

/** A deadline in its own words, with the days it speaks of. */
export type DeadlineRecord = {
  readonly label: Bilingual;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: DeadlinePrecision;
  readonly commitment: Commitment | null;
  readonly setOn: IsoDate;
  /** Why it was set; null where nobody said why, or where the words were withdrawn. */
  readonly reason: string | null;
};

/** A milestone as the public may read of it. */
export type MilestoneRecord = {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: MilestoneKind;
  readonly status: MilestoneStatus;
  readonly percent: number | null;
  readonly startedOn: IsoDate | null;
  readonly metOn: IsoDate | null;
  readonly original: DeadlineRecord | null;
  readonly current: DeadlineRecord | null;
  /** How often the days of its deadline changed. */
  readonly moves: number;
  /** By how many days in all; before is negative. */
  readonly daysSlipped: number;
  readonly daysOverdue: number;
  /** Grows with whatever is set or recorded of it. */
  readonly revision: number;
  readonly plan: { readonly startOn: IsoDate; readonly finishOn: IsoDate } | null;
};

export function milestoneRecord(view: MilestoneView): MilestoneRecord {
  const { fact, state, deadline, plan } = view;
  return {
    id: fact.id,
    name: fact.name,
    kind: fact.kind,
    status: state.status,
    percent: state.percent,
    startedOn: state.startedOn,
    metOn: state.metOn,
    original: deadlineRecord(deadline.original),
    current: deadlineRecord(deadline.current),
    moves: deadline.moves,
    daysSlipped: deadline.totalDaysSlipped,
    daysOverdue: view.daysOverdue,
    revision: fact.deadlines.length + fact.events.length,
    plan: plan && { startOn: plan.startOn, finishOn: plan.finishOn },
  };
}

function deadlineRecord(fact: DeadlineFact | null): DeadlineRecord | null {
  if (fact === null) return null;
  const { label, from, to, precision, commitment, setOn, reason } = fact;
  return { label, from, to, precision, commitment, setOn, reason };
}
