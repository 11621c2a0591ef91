/** What `npm run check:texts` says. */
export const textWords = {
  textPhone: ["写有电话号码", "holds a phone number"],
  textIdentity: ["写有证件号码", "holds the number of an identity paper"],
  textAccount: ["写有银行账号或很长的号码", "holds a bank account or another long number"],
  textHolderName: ["写有权利人的姓名", "names a holder"],
  textEdit: ["在 {path} 修改", "put it right at {path}"],
  textWithdraw: ["在 {path} 从公开页撤下", "withdraw it from the public page at {path}"],
  textStays: [
    "属于只增不改的记录，留在原处；今后同样的内容会被拒绝",
    "belongs to history that is only added to, and stays; the like is refused from now on",
  ],
  textsFound: ["共 {count} 处文字需要处理。", "{count} texts need looking at."],
  textsNone: [
    "没有文字写有号码或权利人的姓名。",
    "No text holds a number or the name of a holder.",
  ],
};
