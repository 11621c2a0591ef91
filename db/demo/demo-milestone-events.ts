import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { MilestoneEventKind } from "#domain/milestone/milestone.ts";

export type DemoMilestoneEvent = {
  readonly slug: string;
  readonly key: string;
  readonly kind: MilestoneEventKind;
  readonly happenedOn: IsoDate;
  readonly recordedOn: IsoDate;
  readonly percent: number | null;
  readonly evidence: string | null;
  readonly recordedBy: string;
};

/** A percent recorded on the day it was reached. */
function progressed(on: IsoDate, percent: number) {
  return { kind: "progressed" as const, happenedOn: on, recordedOn: on, percent, evidence: null };
}

/**
 * Generated history of milestones. Where the source already says nearly done or done, nothing is
 * generated that would contradict it.
 */
export const demoMilestoneEvents: readonly DemoMilestoneEvent[] = [
  ...at("lantian-jiayuan-3", "works", "owner2", [
    {
      kind: "met",
      happenedOn: "2015-01-29",
      recordedOn: "2015-01-30",
      percent: null,
      evidence: "竣工验收记录一份，存街道项目档案。",
    },
  ]),
  ...at("lantian-jiayuan-3", "leasing", "owner2", [
    {
      kind: "started",
      happenedOn: "2015-02-02",
      recordedOn: "2015-02-06",
      percent: null,
      evidence: "招商方案会议纪要。",
    },
    progressed("2015-03-13", 20),
    progressed("2015-04-10", 31),
  ]),
  ...at("houniuzhuang", "permits", "owner3", [
    {
      kind: "started",
      happenedOn: "2014-09-15",
      recordedOn: "2015-01-09",
      percent: null,
      evidence: "手续办理清单。",
    },
    progressed("2015-01-30", 30),
    progressed("2015-03-06", 45),
  ]),
  ...at("houniuzhuang", "resettlement", "owner3", [
    {
      kind: "started",
      happenedOn: "2014-11-10",
      recordedOn: "2015-01-09",
      percent: null,
      evidence: "安置区场地平整照片。",
    },
    progressed("2015-01-30", 8),
    progressed("2015-03-06", 12),
  ]),
];

function at(
  slug: string,
  key: string,
  recordedBy: string,
  events: readonly Omit<DemoMilestoneEvent, "slug" | "key" | "recordedBy">[],
): DemoMilestoneEvent[] {
  return events.map((event) => ({ slug, key, recordedBy, ...event }));
}
