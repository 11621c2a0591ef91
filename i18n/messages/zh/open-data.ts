/** 开放数据: what the files say in words. */
export const openData = {
  unnamedOffice: "街道办事处（名称尚未填写）",
  oc4ids: {
    identifiers: "本文件的项目标识未在 OC4IDS 登记前缀，只在本站之内唯一。",
    progress: "填报进度",
    progressDescription: "责任人填报的项目完成百分比；注明“资料所载”的出自公开资料。",
    statement: "资料所载",
    undated: "资料未注明日期",
    synthetic: "示例",
    percent: "百分比",
    households: "住户：{metric}",
    householdsDescription:
      "达到这一步的户数，分档公布：<10 为不足 10 户，95+ 为 95 户以上，none 为未启动，all 为全部完成，withheld 为总户数不足 30 户、不公布户数。",
    exactDescription: "达到这一步的户数与总户数，按负责人的决定公布实数。",
    householdsUnit: "户",
    page: "项目公开页",
  },
  deadline: {
    current: "时限：{label}",
    interval: "（{from} 至 {to}）",
    until: "（截至 {to}）",
    original: "最初时限：{label}",
    moved: "已调整 {moves} 次，累计 {days} 天",
    reason: "理由：{reason}",
    status: "状态：{status}",
  },
  calendar: {
    name: "城市更新项目时限 · {office}",
    summary: "{project}：{milestone}（{label}）",
    met: "✓ {project}：{milestone}（{label}）已完成",
  },
  badge: {
    title: "{project}：{name}（{word}），截至 {on}",
  },
} as const;
