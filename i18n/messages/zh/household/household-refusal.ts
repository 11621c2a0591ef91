/** Why a household, its holders or a stage cannot be entered as given. */
export const householdRefusal = {
  household: {
    notFound: "找不到这一户，或不在您经办的项目里。请回到台账重新选择。",
    codeTaken: "户编号 {code} 已经用过，请换一个。",
    changedSince: "这一户刚被别人改过，没有保存。下面是您填写的内容，请对照最新内容后再保存。",
  },
  building: {
    notFound: "找不到这栋楼，或不在您经办的项目里。请重新选择。",
    nameTaken: "本项目已有名为 {name} 的楼栋，请换一个名称。",
    changedSince: "这栋楼刚被别人改过，没有保存。下面是您填写的内容，请对照最新内容后再保存。",
  },
  holder: {
    notFound: "这位权利人已不在这一户里。请刷新页面后重新填写。",
    notYetBorn: "出生日期晚于业务日期，请核对。",
    sharesOver100: "产权人的份额合计超过 100%，请核对。",
  },
  removal: {
    hasAgreement:
      "这一户已有补偿协议或补偿决定，不是登记错的户，不能移出台账。阶段登记错的，请先更正撤销。",
    hasPayment: "这一户已有兑付，不是登记错的户，不能移出台账。兑付登记错的，请先更正。",
    hasUnit: "这一户已分到安置房。请先退回分配，再移出台账。",
  },
  receipt: {
    unknown: "没有查到。请对照回执核对查询码；回执可能已经到期、作废或换发，请联系街道办。",
    tooMany: "查询得太频繁，请过 {seconds} 秒再试。",
    notFound: "找不到这份回执，或已经作废、换发。请刷新后再看。",
    notSigned: "这一户还没有签约或补偿决定，不能发回执。",
    changedSince: "这一户的回执刚被别人换发或作废，没有发出。请刷新后再看。",
    projectNotFound: "找不到这个项目，或不是您经办的。请重新选择。",
    nobodyWaits: "没有等着发回执的住户：都已有有效回执，或还没有签约。",
  },
  reveal: {
    notAllowed: "您的角色不能查看这一项的完整号码。",
    noNumber: "这一项没有登记号码，或这位权利人已不在这一户里。请回到这一户再看。",
  },
  householdEvent: {
    nobodyPicked: "请先勾选住户。",
    inFuture: "日期不能晚于今天（{businessOn}）。",
    alreadyReached: "已登记过这一阶段（{on}）。要改日期，请用“更正”。",
    nothingToCorrect: "这一阶段还没有登记，没有可更正的内容。",
    unchanged: "日期没有变化。",
    changedSince: "这一阶段刚被别人更正过，没有保存。请刷新后再看。",
    paidBeforeAgreed: "先有协议或补偿决定，才能兑付。请先登记签约或补偿决定。",
    demolishedBeforeVacated: "先腾空，后拆除。请先登记腾空，或核对日期。",
    handedOverBeforeSelected: "先选房，后交付。请先登记选房，或核对日期。",
    returnedBeforeHandedOver: "先交付，后回迁。请先登记交付，或核对日期。",
    settledBeforeAgreed: "先有协议或补偿决定，才能结清。请先登记签约或补偿决定。",
    decidedAfterSigned: "已经签约的户不再作补偿决定。请核对日期。",
    notOfItsWay: "这一阶段与补偿方式不符：选房、交付、回迁属于产权调换，货币结清属于货币补偿。",
  },
  identity: {
    wrongLength:
      "居民身份证号码是 18 位，请核对位数；15 位的旧号码须换成 18 位。港澳台通行证、护照和统一社会信用代码照证件填写。",
    wrongCharacter: "身份证号码前 17 位是数字，最后一位是数字或 X。",
    checkDigit: "身份证号码的最后一位（校验码）对不上，其中有输错的数字，请对照证件核对。",
    birthDay: "身份证号码第 7 至 14 位不是真实存在的日期，请对照证件核对。",
    notYetBorn: "身份证号码里的出生日期晚于业务日期，请对照证件核对。",
    sexDiffers: "性别与身份证号码第 17 位（单数男、双数女）不一致，请核对其中一项。",
    birthDiffers: "出生日期与身份证号码第 7 至 14 位不一致，请核对其中一项。",
  },
  phone: {
    notAPhone:
      "请填 11 位手机号，或带区号的座机号，例如 0371-67891234；不带分机号。几个号码之间用顿号。",
  },
  bankAccount: {
    wrongCharacter: "银行卡号只有数字，请核对。",
    wrongLength: "银行卡号是 16 至 19 位，请核对位数；存折账号请换成银行卡号。",
    checkDigit: "银行卡号的最后一位（校验码）对不上，其中有输错的数字，请对照卡片核对。",
  },
  door: {
    notADoor: "门牌里要有文字或数字，例如 1-2-301、12号院、附3号、东户。",
    becameDay: "这里成了日期，不像门牌。请把单元格设为“文本”，再写门牌。",
    otherBuilding: "门牌写的是另一栋楼，这一行登记在“{building}”。请改门牌或楼栋。",
  },
};
