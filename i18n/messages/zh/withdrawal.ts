/** Texts taken off the public pages. */
export const withdrawal = {
  what: {
    deadlineReason: "调整时限的原因",
    deadlineLabel: "时限的说法",
    milestoneName: "节点名称",
    projectName: "项目名称",
    projectNote: "项目说明",
    unitName: "单位名称",
    areaName: "地点名称",
  },
  /** Stands where a name stood. */
  name: "（名称已撤下）",
  title: "撤下公开文字",
  lead: "公开页上的文字写了不该公开的内容时，在这里撤下。公开页会注明撤下的日期，操作记录保留是谁、为什么撤下的。撤下后不能恢复；说明和名称可以重新填写。",
  place: "撤下哪一段",
  option: "{what}：{text}",
  optionOf: "{milestone}，{what}：{text}",
  reason: "撤下的理由",
  reasonHint: "公开页上不显示。不要重复被撤下的内容。",
  submit: "从公开页撤下",
  nothing: "公开页上没有填写的文字可撤下。",
  history: "已撤下的文字",
  historyEmpty: "还没有撤下过文字",
  column: { on: "撤下日期", what: "哪一段", reason: "理由", by: "谁撤下的" },
  item: "{what}，{on}撤下",
} as const;
