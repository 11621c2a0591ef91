/** Why a record of the compensation was refused: a part of the refusals. */
export const compensationRefusal = {
  agreement: {
    alreadyRecorded: "这一户已有一份这样的协议或决定。要改内容，请用“更正”。",
    decidedAfterAgreed: "这一户已经签订补偿协议，不再作补偿决定。",
    changedSince: "这份协议刚被别人更正过，没有保存。请对照最新内容后再更正。",
    otherKind: "更正不能改变种类。协议与补偿决定是两份文件，请分别登记。",
    unchanged: "内容没有变化，没有保存。",
    dayRequired: "台账里还没有这一阶段，请填写签订或作出的日期。",
    noAmount: "货币补偿的金额不能是 0，请填写。",
    moveByTooEarly: "搬迁期限不能早于签订或作出的日期（{on}）。",
    wayAgainstStages:
      "与这一户已登记的阶段不符：选房、交付、回迁属于产权调换，货币结清属于货币补偿。请核对方式，或先更正阶段。",
  },
  payment: {
    inFuture: "兑付日期不能晚于今天（{businessOn}）。",
    changedSince:
      "您打开表单之后，这一户的兑付有新的登记或更正，没有保存。请看过最新的记录再提交。",
    noAgreement: "这一户还没有补偿协议或补偿决定，不能兑付。请先登记协议。",
    notOfItsWay: "货币结清只用于货币补偿的户，这一户是产权调换。",
    noAmount: "金额不能是 0。登记错的，请打开那一笔用“撤销”。",
    unchanged: "内容没有变化，没有保存。",
    exceedsAgreed:
      "兑付合计将比协议金额多 {excess} 元，没有保存。请核对金额；确实如此的，勾选“仍要登记”后再提交。",
  },
  visit: {
    inFuture: "走访日期不能晚于今天（{businessOn}）。",
    nextTooLate: "下次走访最晚 {latestOn}：再远请核对年份。",
    nextInPast: "下次走访不能早于今天（{businessOn}）。",
    visitorUnknown: "请选择一位在用账号的工作人员。",
  },
  document: {
    inFuture: "收到日期不能晚于今天（{businessOn}）。",
    changedSince: "这条档案刚被别人更正过，没有保存。请对照最新内容后再更正。",
    unchanged: "内容没有变化，没有保存。",
    alreadyOnFile: "这一户已登记过档案号为 {reference} 的同种材料。",
  },
  keyHousehold: {
    ownerUnknown: "请选择一位在用账号的工作人员。",
  },
  ledgerExport: {
    projectNotFound: "没有找到这个项目，或它不在您经办的项目里，没有导出。",
    nothing: "所选范围里没有可以导出的内容。请换一个范围。",
  },
} as const;
