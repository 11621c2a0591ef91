import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** One step of a story. */
export type Chapter = {
  readonly done: string;
  readonly blocker?: string;
  readonly nextStep?: string;
};

/** How a project's reports run: from a day and a percent to a day and a percent, step by step. */
export type ReportStory = {
  readonly slug: string;
  readonly reporter: string;
  readonly reviewer: string;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  readonly firstPercent: number;
  readonly lastPercent: number;
  readonly chapters: readonly Chapter[];
  /** One report said too much, came back, and was corrected. */
  readonly returned?: {
    readonly overstatedBy: number;
    readonly comment: string;
    readonly fallReason: string;
  };
};

const leasing: ReportStory = {
  slug: "lantian-jiayuan-3",
  reporter: "owner2",
  reviewer: "leader2",
  firstOn: "2015-01-09",
  lastOn: "2015-04-10",
  firstPercent: 47,
  lastPercent: 62.5,
  chapters: [
    { done: "竣工验收资料整理过半，消防整改收尾。", nextStep: "月底前组织竣工验收。" },
    { done: "消防整改完成，验收资料报齐。", nextStep: "约定验收日期。" },
    { done: "验收日期已定，招商方案初稿完成。", nextStep: "招商方案报领导审阅。" },
    { done: "竣工验收通过，招商正式启动。", nextStep: "节后集中洽谈。" },
    { done: "首层铺位划分完成，开始与商户洽谈。", nextStep: "本月集中签约。" },
    {
      done: "首层商户陆续进入合同审核。",
      blocker: "部分商户要求延长免租期。",
      nextStep: "答复免租期条件。",
    },
    {
      done: "二层招商推介一次，登记一批意向商户。",
      blocker: "二层餐饮排烟条件未定，商户观望。",
      nextStep: "请设计单位出排烟方案。",
    },
    {
      done: "排烟方案初稿完成，签约慢于计划。",
      blocker: "方案未定，二层合同签不下来。",
      nextStep: "催办排烟方案。",
    },
    {
      done: "排烟方案确定，新增正式签约。",
      blocker: "装修进场时间紧。",
      nextStep: "集中办理装修进场手续。",
    },
  ],
  returned: {
    overstatedBy: 8,
    comment: "进度含只有意向、未签合同的面积，请核实后重报。",
    fallReason: "扣除只有意向、未签合同的面积。",
  },
};

const returning: ReportStory = {
  slug: "nanchenwuzhai-2",
  reporter: "owner3",
  reviewer: "leader3",
  firstOn: "2015-01-09",
  lastOn: "2015-04-13",
  firstPercent: 75,
  lastPercent: 80,
  chapters: [
    { done: "督促施工单位收尾外墙和屋面。", nextStep: "核对各楼栋收尾清单。" },
    { done: "收尾清单核对完毕，外墙收尾过半。", nextStep: "督促屋面防水。" },
    { done: "走访工地一次，二次结构按计划推进。", nextStep: "检查工地安全。" },
    { done: "安全检查一次，问题当场整改。", nextStep: "落实节后复工安排。" },
    { done: "节前停工检查，门窗材料进场。", nextStep: "节后按期复工。" },
    { done: "节后复工，水电安装班组到位。", nextStep: "约见开发单位，落实回迁房交付标准。" },
    { done: "交付标准议定，样板间开工。", nextStep: "组织村民代表看房。" },
    { done: "样板间完成，村民代表看房。", nextStep: "整理看房意见。" },
    { done: "看房意见交施工单位，室内安装过半。", nextStep: "协调配套管网进场。" },
    { done: "配套管网开始施工。", nextStep: "每周通报管网进度。" },
  ],
};

const resettling: ReportStory = {
  slug: "houniuzhuang",
  reporter: "owner3",
  reviewer: "leader3",
  firstOn: "2015-01-09",
  lastOn: "2015-03-06",
  firstPercent: 35,
  lastPercent: 38.5,
  chapters: [
    { done: "梳理城改手续所缺材料。", nextStep: "逐项对接审批窗口。" },
    { done: "补齐部分手续材料，安置区场地平整。", nextStep: "完成围挡。" },
    {
      done: "安置区围挡完成。",
      blocker: "个别手续等待上级答复。",
      nextStep: "跟踪手续办理进度。",
    },
    {
      done: "节前走访过渡群众。",
      blocker: "个别手续等待上级答复。",
      nextStep: "节后再次提交材料。",
    },
    { done: "手续材料再次提交。", nextStep: "协调桩基进场。" },
    { done: "安置区桩基进场。", nextStep: "三月核对桩基进度。" },
    { done: "桩基试桩，手续办理取得受理回执。", nextStep: "办理责任人工作交接。" },
  ],
};

const clearing: ReportStory = {
  slug: "huizhong-xicheng-2",
  reporter: "owner4",
  reviewer: "leader2",
  firstOn: "2015-01-16",
  lastOn: "2015-04-10",
  firstPercent: 0.5,
  lastPercent: 2.5,
  chapters: [
    { done: "准备摸底表格。", nextStep: "收集权属资料。" },
    { done: "开始收集权属资料。", nextStep: "召开工作布置会。" },
    { done: "工作布置会召开，准备入户调查。", nextStep: "测算资金需求。" },
    { done: "资金需求测算完成。", nextStep: "报送资金需求。" },
    { done: "资金需求报送区里。", blocker: "补偿资金安排未定。", nextStep: "等待答复。" },
    { done: "补充权属资料。", blocker: "补偿资金安排未定。", nextStep: "请区里协调资金。" },
    {
      done: "政策宣传栏上墙，解答群众来访。",
      blocker: "补偿资金安排仍未定，腾空、拆除不能启动。",
      nextStep: "再次报请协调资金。",
    },
    {
      done: "接待群众咨询，解释政策口径。",
      blocker: "补偿资金安排仍未定，腾空、拆除不能启动。",
      nextStep: "整理群众意见。",
    },
    {
      done: "权属资料整理归档。",
      blocker: "补偿资金安排仍未定，腾空、拆除不能启动。",
      nextStep: "拟订资金分期到位建议。",
    },
    {
      done: "资金分期到位建议已上报。",
      blocker: "补偿资金安排仍未定，腾空、拆除不能启动。",
      nextStep: "请分包领导协调资金到位时间。",
    },
  ],
};

export const reportStories: readonly ReportStory[] = [leasing, returning, resettling, clearing];
