/** Why a text is not kept where others read it, or cannot be taken off the public page. */
export const textRefusal = {
  withdrawal: {
    notThere: "这段文字已不在公开页上，或已经撤下。请刷新页面后再看。",
  },
  text: {
    phone:
      "这里写有电话号码。这段文字别人也会看到，请删去号码，只写事情本身；号码登记在住户的权利人栏里。",
    identity:
      "这里写有证件号码。这段文字别人也会看到，请删去号码，只写事情本身；证件号登记在住户的权利人栏里。",
    account:
      "这里写有银行账号或很长的号码。这段文字别人也会看到，请删去号码，只写事情本身；文号、档案号请写明“字第”等字样。",
    holderName: "这里写有权利人的姓名。这段文字别人也会看到，请改用户编号或“户主”等称呼。",
  },
} as const;
