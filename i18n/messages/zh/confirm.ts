/** What is asked before something is done that is seldom meant. The paths are the codes in `domain/`. */
export const confirm = {
  title: "还没有保存，请先核对",
  hint: "要改，就改下面的内容再提交。",
  submit: "核对无误，确认提交",
  report: {
    jump: "进度由 {from}% 升到 {to}%，一次升了 {points} 个百分点；确认后公开页立即显示。",
    openMilestones:
      "填了 100%，但还有 {count} 个节点没有完成；确认后公开页会把 100% 和未完成的节点放在一起。",
    longAgo: "截至日期 {asOfOn} 是 {days} 天前，请核对年份；确认后公开页的进度曲线从那一天画起。",
    beforePlan: "截至日期 {asOfOn} 早于计划开始的 {planFrom}，请核对。",
    milestoneDiffers:
      "形象进度填 {percent}%，而唯一有进度的节点仍是 {stands}%；确认后公开页会同时显示两个数。",
  },
  milestone: {
    longAgo: "日期 {on} 是 {days} 天前，请核对年份；确认后公开页按这一天显示这个节点。",
  },
  deadline: {
    farMove:
      "时限由 {from} {way, select, later {推迟} other {提前}}到 {to}，相差 {days} 天；" +
      "确认后公开页立即显示，并一直留在时限变更记录里。",
    farAway: "时限定在 {to}，距今 {years} 年；确认后公开页一直显示到那一天。",
  },
  plan: {
    farFinish: "计划到 {finishOn} 才完成，距今 {years} 年；批准后公开页一直显示到那一天。",
    longAgo: "计划从 {startOn} 开始，在 {years} 年前；批准后公开页从那一天显示起。",
  },
} as const;
