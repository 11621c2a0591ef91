/** Why something was refused: what is wrong and what to do. The paths are the codes in `domain/`. */
export const refusal = {
  request: {
    foreignOrigin: "这次提交不是从本站页面发出的，没有保存。请在本站页面上重新提交。",
  },
  session: {
    expired: "登录已过期，内容没有保存但仍在下面。请在新标签页中重新登录，再回到这里提交一次。",
  },
  permission: {
    missing: "您的账号没有这项权限，没有保存。需要时请联系管理员。",
  },
  form: {
    hasErrors: "还不能保存，请先改正下面标出的内容。",
    unknownField: "表单里有系统不认识的内容，没有保存。请刷新页面后重新填写。",
  },
  field: {
    required: "请填写这一项。",
    invalid: "这一项填写的内容无效，请重新选择或填写。",
    tooLong: "最多 {max} 个字，请缩短。",
    tooShort: "至少 {min} 个字符。",
    tooBig: "不能大于 {max}。",
    tooSmall: "不能小于 {min}。",
    notADay: "请填写真实存在的日期，例如 2015-04-15。",
  },
  percent: {
    notANumber: "请只填数字，例如 65 或 33.28。",
    tooPrecise: "最多保留两位小数。",
    outOfRange: "百分比须在 0 到 100 之间。",
  },
  username: {
    invalid: "登录名用 2 至 32 个汉字、字母、数字、点、横线或下划线，且以汉字、字母或数字开头。",
    taken: "这个登录名已有人使用，请换一个。",
  },
  password: {
    different: "两次输入的密码不一致，请重新输入。",
    wrong: "当前密码不正确。",
  },
  signIn: {
    wrong: "登录名或密码不正确。请核对后再试；忘记密码请联系管理员重置。",
    throttled: "尝试次数过多，请在 {seconds} 秒后再试。",
  },
  setUp: {
    linkUsed: "这个设置链接已经用过或已失效。请重新启动系统，使用新打印出的链接。",
  },
} as const;
