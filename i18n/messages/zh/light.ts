export const light = {
  colour: { green: "绿", yellow: "黄", red: "红", grey: "灰", blue: "蓝" },
  word: { green: "正常", yellow: "预警", red: "滞后", grey: "数据不足", blue: "办结" },
  name: { green: "绿灯", yellow: "黄灯", red: "红灯", grey: "灰灯", blue: "蓝灯" },
  meaning: {
    green: "与序时进度相差不到 10 个百分点，无逾期节点，填报及时",
    yellow:
      "落后 10 至 30 个百分点，或节点逾期 1 至 30 天，或未按计划启动，或完成日期有晚于时限的风险（P85）",
    red: "落后超过 30 个百分点，或节点逾期超过 30 天，或启动迟于计划满 3 个月，或预测（P50）晚于时限，或剩下的天数不够用（总时差为负）",
    grey: "没有基线、没有开工日期或长期未填报，无从判断；不会显示为绿灯",
    blue: "项目已办结",
  },
  separator: "；",
  sentence: "{name}：{reason}",
  moreReasons: "其余 {count} 条依据",
  waysOut: "看两条出路",
  countOverridden: "其中 {count} 个领导另有意见",
  overriddenShort: "领导调为{name}",
  overridden: "领导调整为{name}（{word}），至 {until}",
  judged:
    "{judgement}（{days, plural, =0 {填报截至 {on}} " +
    "other {填报截至 {on}，与当日计划相比；至 {asOf}已过 # 天}}）",
  reason: {
    gap: "落后序时进度 {points} 个百分点",
    milestoneOverdue: "节点“{milestone}”已逾期 {days} 天",
    startMissed: "节点“{milestone}”计划 {since} 启动，尚无启动记录",
    signingP50Late: "照目前的签约速度，签约比例（P50）将晚于签约期限 {days} 天达到",
    signingP85Late: "照目前的签约速度，签约比例（P85）可能晚于签约期限 {days} 天达到",
    forecastP50Late: "预测（P50）将晚于时限 {days} 天",
    forecastP85Late: "按填报的波动，稳妥预测（P85）将晚于时限 {days} 天",
    negativeFloat:
      "剩下的天数不够用：总时差为负 {unit, select, workday {{days} 个工作日} other {{days} 天}}",
    suspended: "项目暂停",
    notPublic: "部分内容未公开，不作判断",
    noBaseline: "没有基线，无法计算序时进度",
    paceNeeded:
      "{days} 天内还差 {points} 个百分点，{per, select, day {每天} other {每月}}约 {rate} 个",
    noStartDate: "没有开工日期",
    notYetDue: "未到计划启动时间（{startOn}）",
    begunEarly: "已在计划启动日（{startOn}）之前开工，那天以前没有计划可比",
    noReport: "尚无进度填报",
    noReportSinceStart: "计划启动（{startOn}）以后尚无进度填报",
    stale: "数据过期：已 {days} 天没有新的填报",
    onPlan:
      "{points, select, 0 {与序时进度一致} other {落后序时进度 {points} 个百分点，在允许范围内}}",
    ahead: "快于序时进度 {points} 个百分点",
    finishedOnTime: "按期办结",
    finishedLate: "已办结，晚于时限 {days} 天",
    finishedUndated: "已办结，资料未注明日期",
  },
} as const;
