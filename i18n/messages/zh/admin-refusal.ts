/** Why an administrator’s form was refused. */
export const adminRefusal = {
  setUp: {
    linkUsed: "这个设置链接已经用过或已失效。请重新启动系统，使用新打印出的链接。",
  },
  project: {
    unknown: "没有找到这个项目，没有保存。请回到项目列表重新选择。",
    areaUnknown: "没有找到这个地点，请重新选择。",
    nameTaken: "已有名为“{name}”的项目，请换一个名称。",
    slugTaken: "这个网址用名已有项目在用，请换一个。",
    slugInvalid: "只用小写字母、数字和短横线，例如 lantian-jiayuan-3。",
    notFound: "没有找到这个项目，或它现在没有分包给您，没有保存。",
    changedSince:
      "您打开表单之后，这个项目有改动，没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  area: {
    parentNotAbove: "上级的级别须更高，例如社区在街道之下。",
    parentUnknown: "没有找到这个上级，请重新选择。",
    nameTaken: "这个上级之下已有“{name}”。",
  },
  setting: {
    changedSince: "您打开表单之后，有人改成了 {days} 天，没有保存。请核对后再提交一次。",
    unchanged: "与现在的设置相同，没有变化。",
  },
  office: {
    changedSince:
      "您打开表单之后，办事处信息有改动，没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  dataTerms: {
    notAnAddress:
      "请填完整的网址，以 https:// 开头，例如 https://creativecommons.org/licenses/by/4.0/。",
    notAContact: "请填单位邮箱，或以 https:// 开头的网址。",
    changedSince:
      "您打开表单之后，开放数据的条款有改动，没有保存。您填的内容仍在下面，请核对后再提交一次。",
    unchanged: "与现在的设置相同，没有变化。",
  },
  officeTelephone: {
    notATelephone:
      "请填带区号的座机（如 0371-67891234）、400 电话、12345 一类的热线或手机号；不带分机号。",
  },
} as const;
