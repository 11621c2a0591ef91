/** What everybody may read of the households of a project, and how it is counted. */
export const relocation = {
  title: "住户搬迁进度",
  lead: "户数按每5户一档公布，不公布单户情况，也不公布剩余户数。",
  leadExact: "公布实际户数，不公布单户情况。",
  counted: "统计项",
  reached: "已达到",
  measure: {
    surveyed: "入户调查",
    signed: "签约",
    paid: "兑付",
    vacated: "腾空",
    demolished: "拆除",
    returned: "回迁",
  },
  band: {
    stageOnly: "进行中",
    notStarted: "未启动",
    complete: "已完成",
    fewerThan: "少于 {below} 户",
    lowOrMore: "{low} 户以上（{percent}% 以上）",
    topOrMore: "{low} 户以上（{percent}% 以上）",
    exact: "{done} / {households} 户（{percent}）",
  },
} as const;
