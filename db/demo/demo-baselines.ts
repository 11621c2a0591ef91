import type { IsoDate } from "#domain/calendar-day.ts";

export type DemoBaseline = {
  readonly slug: string;
  readonly name: string;
  readonly approvedBy: string;
  readonly approvedOn: IsoDate;
  readonly reason: string;
  /** By the key of the milestone. */
  readonly lines: readonly {
    readonly key: string;
    readonly weight: number;
    readonly startOn: IsoDate;
    readonly finishOn: IsoDate;
  }[];
};

const shared = {
  name: "示例基线 2015",
  approvedOn: "2015-01-05",
  reason: "按年度工作安排倒排各节点工期。",
};

/**
 * Generated plans for the projects that need one to be looked at, within the published deadlines.
 * 六厂前街 has none on purpose: its source gives no start date.
 */
export const demoBaselines: readonly DemoBaseline[] = [
  {
    ...shared,
    slug: "lantian-jiayuan-3",
    approvedBy: "leader2",
    lines: [
      { key: "works", weight: 50, startOn: "2013-09-02", finishOn: "2015-01-30" },
      { key: "leasing", weight: 40, startOn: "2015-03-02", finishOn: "2015-05-15" },
      { key: "opening", weight: 10, startOn: "2015-05-18", finishOn: "2015-06-05" },
    ],
  },
  {
    ...shared,
    slug: "nanchenwuzhai-2",
    approvedBy: "leader3",
    lines: [
      { key: "structure", weight: 75, startOn: "2013-03-01", finishOn: "2014-12-31" },
      { key: "return", weight: 25, startOn: "2015-06-01", finishOn: "2015-10-15" },
    ],
  },
  {
    ...shared,
    slug: "houniuzhuang",
    approvedBy: "leader3",
    lines: [
      { key: "relocation", weight: 20, startOn: "2013-06-03", finishOn: "2014-12-31" },
      { key: "permits", weight: 20, startOn: "2014-09-01", finishOn: "2015-09-30" },
      { key: "resettlement", weight: 60, startOn: "2014-11-03", finishOn: "2017-06-30" },
    ],
  },
  {
    ...shared,
    slug: "huizhong-xicheng-2",
    approvedBy: "leader2",
    lines: [
      { key: "clearance", weight: 60, startOn: "2015-01-12", finishOn: "2015-06-30" },
      { key: "works", weight: 40, startOn: "2015-07-01", finishOn: "2015-12-20" },
    ],
  },
];
