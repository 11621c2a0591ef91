/** What `npm run admin:reset` says. */
export const adminWords = {
  adminReset: [
    "管理员 {username} 的新密码（只显示这一次）：{password}",
    "The new password of the administrator {username}, shown this once: {password}",
  ],
  adminResetNext: [
    "两步验证已取消，原来的登录都已结束，操作已记入审计。登录后请马上改密码、重新设置两步验证。",
    "The second factor is removed, all sessions have ended, and the trail says so. Change " +
      "the password and set up the second factor again once signed in.",
  ],
  adminAlone: [
    "现在只有这一位管理员能登录。请再设一位管理员，以免再次无人能进。",
    "This is the only administrator who can sign in. Add a second one, so that nobody is shut out again.",
  ],
  adminResetNone: [
    "还没有管理员。请用首次启动时显示的链接设置。",
    "There is no administrator yet. Use the link shown at the first start.",
  ],
  adminResetWhich: [
    "有几位管理员：{names}。请写明哪一位：npm run admin:reset -- 登录名",
    "There are several administrators: {names}. Say which one: npm run admin:reset -- USERNAME",
  ],
  adminResetUnknown: [
    "没有登录名为 {username} 的管理员。现有：{names}。",
    "No administrator is called {username}. There are: {names}.",
  ],
};
