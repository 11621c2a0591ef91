/** What a day leads to, by the field it stands in. */
const dayFollows =
  "{field, select, paidOn {确认后从那一天起每天的兑付率都按它计算} " +
  "visitedOn {确认后走访记在那一天} receivedOn {确认后材料记在那一天} " +
  "nextVisitOn {确认后到那一天才提醒走访} moveByOn {确认后到那一天以前不算逾期未搬} " +
  "signingFromOn {确认后签约进度和每日还需户数从那一天算起} " +
  "signingToOn {确认后每日还需户数按那一天截止计算} " +
  "fromOn {确认后从那一天起算} toOn {确认后到那一天为止} " +
  "other {确认后从那一天起每天的户数和比率都重新计算}}。";

const light = (of: string) =>
  `{${of}, select, green {绿灯} yellow {黄灯} red {红灯} blue {蓝灯} other {灰灯}}`;

/** What is asked before something is done that is seldom meant. The paths are the codes in `domain/`. */
export const confirm = {
  title: "还没有保存，请先核对",
  hint: "要改，就改下面的内容再提交。",
  submit: "核对无误，确认提交",
  follows:
    "公开页随之：本项目的时间轴{axis, select, later {延长到 {toYear} 年} earlier {提前到 {fromYear} 年} " +
    "both {从 {fromYear} 年画到 {toYear} 年} shorter {缩短为 {fromYear} 至 {toYear} 年} " +
    "edge {不变，太远的日期标在边上} other {不变}}；红黄绿灯" +
    `{light, select, same {仍为${light("lightAfter")}} ` +
    `other {由${light("lightBefore")}变为${light("lightAfter")}}}` +
    "{finish, select, moved {；预计完成由 {finishBefore} 变为 {finishAfter}} " +
    "gone {；不再有预计完成日期} new {；预计 {finishAfter} 完成} other {}}。",
  report: {
    jump: "进度由 {from}% 升到 {to}%，一次升了 {points} 个百分点；确认后公开页立即显示。",
    openMilestones:
      "填了 100%，但还有 {count} 个节点没有完成；确认后公开页会把 100% 和未完成的节点放在一起。",
    longAgo: "截至日期 {asOfOn} 是 {days} 天前，请核对年份；进度曲线会从那一天画起。",
    beforePlan: "截至日期 {asOfOn} 早于计划开始的 {planFrom}，请核对。",
    milestoneDiffers:
      "形象进度填 {percent}%，而唯一有进度的节点仍是 {stands}%；确认后公开页会同时显示两个数。",
  },
  day: {
    longAgo: `{on} 是 {days} 天前，请核对年份；${dayFollows}`,
    farAhead: `{on} 还有 {days} 天才到，请核对年份；${dayFollows}`,
  },
  holder: {
    creditCode:
      "统一社会信用代码的最后一位（校验码）对不上，请对照证照核对；证照上确实如此的，可以照样保存。",
  },
  household: {
    double:
      "{part, select, door {门牌} certificateNumber {产权证号} identity {证件号码} other {户编号（写法不同）}}与 " +
      "{code} 相同，可能是重复登记。" +
      "确有两户的，核对后可以照样保存。",
  },
  ledgerImport: {
    emptied: "“{sheet}”表“{header}”一列有 {count, number} 格会被清空。",
    sortedApart:
      "“{sheet}”表“{header}”一列有 {count, number} 格只是互相换了位置，像是单独排过序；确认后照这样写入。",
    doubles:
      "有 {count, number} 处可能是重复登记的住户，请在“可能重复”里逐行看过；确认后照样写入。",
    farDays:
      "这个文件里有 {count, number} 个日期离今天超过一年（{from} 至 {to}），请在“日期要核对”里逐行看过；" +
      "确认后按这些日期写入，从那时起每天的户数和比率都重新计算。",
  },
  milestone: {
    longAgo: "日期 {on} 是 {days} 天前，请核对年份；节点会记在这一天。",
  },
  deadline: {
    farMove:
      "时限由 {from} {way, select, later {推迟} other {提前}}到 {to}，相差 {days} 天；" +
      "确认后公开页立即显示，并一直留在时限变更记录里。",
    farAway: "时限定在 {to}，距今 {years} 年，请核对年份。",
  },
  plan: {
    farFinish: "计划到 {finishOn} 才完成，距今 {years} 年，请核对年份。",
    longAgo: "计划从 {startOn} 开始，在 {years} 年前，请核对年份。",
  },
} as const;
