/** Said instead of an answer to a request that no page of ours sends. */
export const refused = {
  malformed: {
    title: "请求有误",
    hint: "网址或请求的内容无法识别。请从本站页面重新操作。",
  },
  signedOut: { title: "请先登录", hint: "登录后再打开这个网址。" },
  foreign: {
    title: "请求未被接受",
    hint: "请求不是从本站页面发出，或者您的账号没有这项权限。请打开本站页面重新操作。",
  },
  missing: { title: "没有找到这一页", hint: "网址可能有误，或者该项目不在公开之列。" },
  missingAtDesk: { title: "没有找到这一页", hint: "网址可能有误，或者这个项目没有分包给您。" },
  outdated: {
    title: "页面已过期",
    hint: "程序更新后，先前打开的页面不能再提交。请重新打开该页后再试。",
  },
  tooLarge: { title: "内容过大", hint: "一次最多提交 6 MB。请减小文件或内容后再试。" },
  tooLong: { title: "网址过长", hint: "网址或其中的条件太长。请减少条件后再试。" },
  failed: {
    title: "页面暂时打不开",
    hint: "系统出现故障。请稍后重试，或者把编号 {reference} 告诉管理员，日志中有同样的编号。",
  },
  failedAtDesk: {
    title: "页面暂时打不开",
    hint: "系统出现故障，没有保存的内容请重新提交。其他页面照常；请把编号 {reference} 告诉管理员，日志中有同样的编号。",
  },
} as const;

/** Said to a form that was sent without a script after its session had ended. */
export const endedSession = {
  title: "登录已过期，没有提交",
  kept: "您填的内容都还在这一页，没有丢，也没有存到别处。请不要关闭这一页：先在新标签页登录，再回到这里提交。",
  signIn: "在新标签页登录",
  send: "登录后再次提交",
  typed: "您填的内容",
  secrets: "密码和选过的文件不能保留：再次提交后，请在表单里重新填写、重新选择。",
} as const;
