/** Where a project stands and what is promised, as one would tell a neighbour. */
export const standing = {
  separator: "，",
  stop: "。",
  and: "、",
  doing: "正在进行：{names}{more, plural, =0 {} other {等}}",
  between: "“{done}”已完成，接下来是“{next}”",
  notBegun: "还没有开始",
  unsaid: "目前没有进展消息",
  finished: "已经办结",
  suspended: "已经暂停",
  cancelled: "已经取消",
  percent: "完成 {percent}%{isShort, select, true {} other {（{on}填报）}}",
  percentBesidePlan:
    "完成 {percent}%，按计划应到 {planned}%{isShort, select, true {} other {（{on}填报）}}",
  percentUndated: "资料说完成了 {percent}%，没写是哪一天",
  noPercent: "没有进度数字",
  promise: "下一个承诺：{what}",
  noPromise: "没有公布期限。",
  noDay: "没有公布日子",
  met: "已经完成",
  metOn: "{on}已经完成",
  noLastDay: "没有定下日子",
  moved:
    "{moves, plural, =0 {没有改过期} other {改过 # 次期{way, select, later {，共推迟 {days} 天} " +
    "earlier {，共提前 {days} 天} other {}}}}",
} as const;
