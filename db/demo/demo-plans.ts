import type { DemoPlan } from "./demo-plan.ts";

/** What the first plans have in common. */
const first = {
  name: "示例基线 2015",
  reason: "按年度工作安排倒排各节点工期。",
  proposed: null,
};
const firstOn = "2015-01-05";

/**
 * Generated plans for the projects that need one to be looked at, within the published deadlines,
 * in the order drawn up. 六厂前街 has none on purpose: its source gives no start date. The plan of
 * 后牛庄 was moved once; a plan of 惠众西城 waits for its leader.
 */
export const demoPlans: readonly DemoPlan[] = [
  {
    ...first,
    slug: "lantian-jiayuan-3",
    approved: { by: "leader2", on: firstOn },
    lines: [
      { key: "works", weight: 50, startOn: "2013-09-02", finishOn: "2015-01-30" },
      { key: "leasing", weight: 40, startOn: "2015-03-02", finishOn: "2015-05-15" },
      { key: "opening", weight: 10, startOn: "2015-05-18", finishOn: "2015-06-05" },
    ],
    links: [
      { from: "works", to: "leasing", type: "FS", lag: 30 },
      { from: "leasing", to: "opening", type: "FS", lag: 2 },
    ],
  },
  {
    ...first,
    slug: "nanchenwuzhai-2",
    approved: { by: "leader3", on: firstOn },
    lines: [
      { key: "structure", weight: 75, startOn: "2013-03-01", finishOn: "2014-12-31" },
      { key: "return", weight: 25, startOn: "2015-06-01", finishOn: "2015-10-15" },
    ],
    links: [{ from: "structure", to: "return", type: "FS", lag: 151 }],
  },
  {
    ...first,
    slug: "houniuzhuang",
    approved: { by: "leader3", on: firstOn },
    lines: [
      { key: "relocation", weight: 20, startOn: "2013-06-03", finishOn: "2014-12-31" },
      { key: "permits", weight: 20, startOn: "2014-09-01", finishOn: "2015-09-30" },
      { key: "resettlement", weight: 60, startOn: "2014-11-03", finishOn: "2017-06-30" },
    ],
    links: [
      { from: "permits", to: "resettlement", type: "SS", lag: 63 },
      { from: "relocation", to: "resettlement", type: "FF", lag: 180 },
    ],
  },
  {
    ...first,
    slug: "huizhong-xicheng-2",
    approved: { by: "leader2", on: firstOn },
    lines: [
      { key: "clearance", weight: 60, startOn: "2015-01-12", finishOn: "2015-06-30" },
      { key: "works", weight: 40, startOn: "2015-07-01", finishOn: "2015-12-20" },
    ],
    links: [{ from: "clearance", to: "works", type: "FS", lag: 0 }],
  },
  {
    slug: "houniuzhuang",
    name: "示例基线 2015（第一次调整）",
    reason: "个别手续等待上级答复，安置区桩基推迟进场，后续工期顺延。",
    proposed: { by: "owner4", on: "2015-03-20" },
    approved: { by: "leader3", on: "2015-03-25" },
    lines: [
      { key: "relocation", weight: 20, startOn: "2013-06-03", finishOn: "2014-12-31" },
      { key: "permits", weight: 20, startOn: "2014-09-01", finishOn: "2015-12-31" },
      { key: "resettlement", weight: 60, startOn: "2014-11-03", finishOn: "2017-09-30" },
    ],
    links: [
      { from: "permits", to: "resettlement", type: "SS", lag: 63 },
      { from: "relocation", to: "resettlement", type: "FF", lag: 180 },
    ],
  },
  {
    slug: "huizhong-xicheng-2",
    name: "示例方案 2015（资金到位后启动）",
    reason: "补偿资金未到位，腾空、拆除不能启动；按二季度到位重排，全面开工仍在2015年内。",
    proposed: { by: "owner4", on: "2015-04-13" },
    approved: null,
    lines: [
      {
        key: "funds",
        added: {
          kind: "permit",
          name: { zh: "补偿资金到位", en: "Compensation funds in place" },
        },
        weight: 5,
        startOn: "2015-04-20",
        finishOn: "2015-05-29",
      },
      { key: "clearance", weight: 60, startOn: "2015-06-01", finishOn: "2015-10-28" },
      { key: "works", weight: 35, startOn: "2015-10-29", finishOn: "2015-12-25" },
    ],
    links: [
      { from: "funds", to: "clearance", type: "FS", lag: 2 },
      { from: "clearance", to: "works", type: "FS", lag: 0 },
    ],
  },
];
