export const search = {
  title: "搜索",
  found: "找“{said}”",
  label: "查找项目、节点、人员",
  header: "全站查找",
  page: "查找",
  placeholder: "项目、节点、人员",
  hint: "按名称找：项目（名称、所在、网址名）、节点、工作人员（姓名、角色）。几个词用空格隔开，每个词都要找到。按 / 键可随时跳到搜索框。",
  notHouseholds:
    "这里不查住户。找住户、权利人、电话和证件号码，请用住户台账自己的查询，那里的内容不会出现在网址里。",
  submit: "查找",
  personal:
    "没有搜索：填写的内容像{number, select, phone {电话号码} identity {证件号码} other {账号}}。号码不能出现在网址里，请用住户台账自己的查询。",
  toLedger: "去住户台账",
  none: "没有找到“{said}”",
  noneHint: "换一个词，或少填几个字再试。这里只找您能看到的项目。",
  projects: "项目（{count}）",
  milestones: "节点（{count}）",
  people: "人员（{count}）",
  more: "只列出前 {shown} 个，请再加一个词缩小范围。",
  numberTooLong: "这里不能填写电话、证件号码或账号。",
} as const;
