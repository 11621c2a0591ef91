/** 撤回: taking back what was recorded a moment ago. */
export const retraction = {
  title: "刚才记录的，可以撤回",
  lead: "自己刚记录的内容，十分钟内可以撤回。撤回后不再计入任何一天，公开页面随即更新，操作记录里一直留着。",
  report:
    "{project}：填报 {percent}%（截至 {on}）{events, plural, =0 {} other {，连同 # 条节点记录}}",
  milestoneEvent: "{project}：节点“{milestone}”{kind}（{on}）",
  review: "{project}：{decision, select, approved {通过} other {退回}}了 {percent}% 的填报",
  planProposal: "{project}：提交了计划方案“{name}”",
  planReview:
    "{project}：{decision, select, approved {批准了计划方案“{name}”，撤回后由它生效的基线随之撤回} other {退回了计划方案“{name}”}}",
  left: "还剩 {minutes, number} 分钟",
  submit: "撤回",
};
