import { compensationRefusal } from "#i18n/messages/zh/household/compensation-refusal.ts";
import { householdRefusal } from "#i18n/messages/zh/household/household-refusal.ts";
import { unitRefusal } from "#i18n/messages/zh/household/unit-refusal.ts";
import { publishingRefusal } from "#i18n/messages/zh/publishing/publishing-refusal.ts";
import { workbookRefusal } from "#i18n/messages/zh/workbook/workbook-refusal.ts";
import { adminRefusal } from "./admin-refusal.ts";
import { textRefusal } from "./text-refusal.ts";

/** Why something was refused: what is wrong and what to do. The paths are the codes in `domain/`. */
export const refusal = {
  ...adminRefusal,
  ...householdRefusal,
  ...unitRefusal,
  ...compensationRefusal,
  ...textRefusal,
  ...workbookRefusal,
  request: {
    foreignOrigin: "这次提交不是从本站页面发出的，没有保存。请在本站页面上重新提交。",
  },
  storage: {
    full: "服务器的磁盘已满或写不进去，没有保存；您填写的内容仍在下面。请告知管理员腾出空间，然后再提交一次。",
  },
  unsent: {
    offline: "没有网络，内容还在。连上网络后再提交一次即可。",
    unreachable: "连不上服务器，内容还在。请检查网络，稍后再提交一次；重复提交不会重复保存。",
    slow: "服务器一分钟没有答复，内容还在。网络可能很慢，请再提交一次；重复提交不会重复保存。",
    outdated:
      "系统刚刚更新，这一页已经提交不了，内容还在。请在新标签页打开同一页，把内容复制过去再提交。",
    fault:
      "服务器出了故障，内容还在。请稍后再提交一次；重复提交不会重复保存。一直不行请告知管理员。",
  },
  confirm: {
    needed: "还没有保存：有几处需要您先确认。",
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
    tooLong: "最多 {max} 个字{over, plural, =0 {} other {，超出 # 个字}}，请缩短。",
    tooShort: "至少 {min} 个字符。",
    tooBig: "不能大于 {max}。",
    tooSmall: "不能小于 {min}。",
    notADay: "请填写真实存在的日期，例如 2015-04-15。",
    dayOutOfSpan: "日期应在 {from} 至 {to} 之间，请核对年份。",
  },
  percent: {
    notANumber: "请只填数字，例如 65 或 33.28。",
    tooPrecise: "最多保留两位小数。",
    outOfRange: "百分比须在 0 到 100 之间。",
  },
  uncomputed: {
    project:
      "这个项目目前无法计算（编号 {reference}），没有算出的灯可改。请先改正项目页上列出的资料。",
    trial: "试算不出结果（编号 {reference}）：项目资料里有一处无法计算。计划仍可提交审批。",
  },
  savedFilter: {
    projectNotFound: "没有找到这个项目，或它不在您的范围内。请回到台账重新选择。",
    notFound: "这个筛选已经不在了。请刷新页面。",
    tooMany: "最多保存 {max} 个筛选，请先删去不用的。",
  },
  figure: {
    notWhole: "请填整数，例如 3。",
    tooManyPersons: "一户最多填 99 人，请核对。",
    notAnArea: "请填面积，单位平方米，最多两位小数，例如 90.74。",
    notMoney: "请填金额，单位元，最多两位小数，例如 12500.00。",
    notAShare: "份额填 0 到 100 之间的百分数，最多两位小数，例如 33.33。",
  },
  username: {
    invalid: "登录名用 2 至 32 个汉字、字母、数字、点、横线或下划线，且以汉字、字母或数字开头。",
    taken: "这个登录名已有人使用，请换一个。",
  },
  password: {
    unwritable: "密码里有无法输入的控制字符，请重新填写。",
    different: "两次输入的密码不一致，请重新输入。",
    wrong: "当前密码不正确。",
  },
  signIn: {
    wrong: "登录名或密码不正确。请核对后再试；忘记密码请联系管理员重置。",
    throttled: "尝试次数过多，请在 {seconds} 秒后再试。",
    busy: "登录验证繁忙，请稍等几秒再试。",
    notProved: "密码或验证码不正确。验证码用过一次即失效，请等下一个。",
  },
  secondFactor: {
    wrongCode: "验证码不对，或已用过、已过期。请输入验证器上正在显示的数字。",
    startAgain: "这次登录等得太久，或输错次数太多。请从密码重新开始。",
    alreadyOn: "两步验证已经启用。",
    required: "请先在“我的账号”启用两步验证，没有保存。",
  },
  report: {
    futureDate: "截至日期不能晚于业务日期 {businessDate}。",
    percentOutOfRange: "百分比须在 0 到 100 之间。",
    fallNeedsReason: "进度由 {from}% 降到 {to}%，请写明下降原因。",
    correctsUnknown: "没有找到要更正的填报。请回到项目页，从填报记录中重新选择。",
    alreadyCorrected: "这份填报已经更正过。请回到项目页，更正最新的一份。",
    changedSince:
      "您打开表单之后，{reporter}已填报 {percent}%，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
    notFound: "没有找到这份填报，没有保存。",
  },
  milestone: {
    countedByLedger:
      "这个节点按住户台账计量，不用登记。要改由责任人登记，请分包领导在“节点计量”中设定。",
    retired:
      "这个节点已于 {on} 撤下（{by}），不再登记、改时限或设计量。需要时请分包领导先恢复，或在新计划中列入。",
    noLedger: "这个项目还没有住户台账，没有可计量的户数。",
    sameMetric: "与现在的设定相同，没有变化。",
    notFound: "没有找到这个节点，或这个项目现在没有分包给您，没有保存。",
    futureDate: "日期不能晚于业务日期 {businessDate}。",
    fallNeedsReason: "节点进度由 {from}% 降到 {to}%，请在依据说明里写明原因。",
    reopeningNeedsReason: "重新打开后这个节点不再算完成，请在依据说明里写明原因。",
    percentRequired: "记录推进时请填写进度百分比。",
    percentOutOfRange: "百分比须在 0 到 100 之间。",
    alreadyMet: "这个节点已于 {metOn} 完成；要改须先“重新打开”。",
    alreadyStarted: "这个节点已于 {startedOn} 启动。",
    beforeStart: "日期不能早于启动日期 {startedOn}。",
    notMet: "这个节点还没有完成，不用重新打开。",
    beforeMet: "日期不能早于完成日期 {metOn}。",
    changedSince:
      "您打开表单之后，{kind, select, started {{recorder}记录了“启动”（{on}）} " +
      "progressed {{recorder}记录了“推进”（{on}）} met {{recorder}记录了“完成”（{on}）} " +
      "reopened {{recorder}记录了“重新打开”（{on}）} other {这个节点有改动}}，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  plan: {
    draftChangedSince:
      "您在另一个页面存过这份草稿，这一次没有保存。内容仍在下面；请刷新那一页核对，或直接提交审批。",
    draftTooLong: "草稿太长，没有保存。",
    noMilestones: "计划里还没有节点。请增加一行，或从模板套用。",
    milestoneUnknown: "第 {row} 行的节点不属于这个项目，请删除这一行。",
    milestoneTwice: "第 {row} 行的节点在前面已经有了，请删除一行。",
    noWeight: "所有权重都是 0，请至少给一个节点填上权重。",
    startMissing: "请填写开始日期；有前置的也可以只填工期。",
    finishMissing: "请填写完成日期或工期。",
    finishBeforeStart: "完成日期 {finishOn} 早于开始日期 {startOn}。",
    durationDiffers: "工期填了 {duration}，但从开始到完成是 {days}。三项只填两项即可。",
    durationInvalid: "工期填 0 到 9999 的整数天，0 是时点。",
    noDays:
      "{startOn} 至 {finishOn} 都是休息日，没有一个工作日。请改日期，或换一种工作日历（六天、七天、节假日照常）。",
    outOfSpan: "第 {row} 行推算出的日期不在 {from} 至 {to} 之间，请核对工期和前置。",
    predecessorUnreadable: "“{text}”看不懂。请写成 2、2FS+3d、4SS 这样。",
    predecessorTwice: "第 {row} 行的 {type} 关系写了两次。",
    predecessorUnknown: "没有第 {row} 行。",
    predecessorSelf: "第 {row} 行不能以自己为前置。",
    cycle: "前置关系成环：{rows}（{names}）。请去掉其中一个前置。",
    changedSince:
      "您打开表单之后，{person}{step, select, approved {批准了一份方案} returned {退回了方案} retracted {的方案或审批已撤回} " +
      "other {提交了另一份方案}}，您的这一份没有提交。您填的内容仍在下面，请核对后再提交一次。",
  },
  mspdi: {
    fileMissing: "请选择一个文件。",
    tooLarge:
      "文件超过 {megabytes} MB，没有读取。请在原软件里分成几个计划，或去掉资源和附件后再导出。",
    notUtf8: "第 {line} 行：不是 UTF-8 编码。请在原软件里重新另存为 XML。",
    notXml:
      "第 {line} 行：不是完整的 XML（{fault, select, unclosed {标签没有结束，文件可能不完整} " +
      "mismatched {开始和结束标签不对应} entity {未定义的实体} character {不允许的字符} attribute {属性写法有误} " +
      "outside {内容在根元素之外，或不是 XML 文件} other {写法有误}}）。请在原软件里重新导出为 XML。",
    doctype: "第 {line} 行：含有 DOCTYPE 声明，为安全起见不读取。请在原软件里重新导出为 XML。",
    tooDeep: "第 {line} 行：元素嵌套过深，不像计划文件。请核对是不是选错了文件。",
    tooMany: "第 {line} 行：元素过多，不像计划文件。请去掉资源分配的分时数据后再导出。",
    notProject:
      "第 {line} 行：根元素是“{element}”，不是 Microsoft Project XML。.mpp 文件请先另存为 XML。",
    noTasks: "第 {line} 行：文件里没有可以导入的任务。请核对任务有没有名称、是否都已停用。",
    tooManyTasks:
      "第 {line} 行：共 {count} 个任务，一份计划最多 {max} 个。请只导出要报批的任务，或分成几个项目。",
    tooManyEntries:
      "第 {line} 行：共 {count} 行任务（含摘要任务和空行），最多读取 {max} 行。请删去不用的部分后再试。",
    tooManyLinks: "第 {line} 行：前置关系超过 {max} 个，没有读取。请删去不用的部分后再试。",
    cancelled: "已取消，没有读取。",
    timeout: "{seconds} 秒内没有读完，已停止。请删去文件里不用的部分后再试。",
    tooHeavy: "文件需要的内存过多，没有读取。请删去文件里不用的部分后再试。",
    broken: "文件不能读取。请在原软件里重新另存为 XML 后再试。",
    uidMissing: "第 {line} 行：缺少编号（UID）。请在原软件里重新导出。",
    uidTwice:
      "第 {line} 行：编号 {uid} 重复，第 {other} 行已用过。请在原软件里重新导出，或把其中一个改成没有用过的编号。",
    badDate:
      "第 {line} 行：{element} 的“{text}”不是日期。请写成 2015-05-04T08:00:00，或删去这一项。",
    dayOutOfSpan: "第 {line} 行：{element} 的“{text}”不在 {from} 至 {to} 之间，请核对年份。",
    badNumber: "第 {line} 行：{element} 的“{text}”不是数。请改成整数，或删去这一项。",
    badDuration:
      "第 {line} 行：{element} 的“{text}”不是工期。请写成 PT40H0M0S（40 小时），或删去这一项。",
    finishBeforeStart:
      "第 {line} 行：完成日 {finish} 早于开始日 {start}。请在原软件里改正，或把它设为里程碑。",
    linkUnknown: "第 {line} 行：前置任务 {uid} 不在文件里。请去掉这个前置，或把任务一起导出。",
    linkSelf: "第 {line} 行：任务 {uid} 不能以自己为前置。请去掉这个前置。",
    linkTypeUnknown:
      "第 {line} 行：不认识的前置类型“{text}”。请改成 0（FF）、1（FS）、2（SF）或 3（SS）。",
    lagTooLong: "第 {line} 行：滞后“{text}”过长，最多 9999 天。请改短。",
    loop: "第 {line} 行：前置关系成环（{names}{more, plural, =0 {} other {，中间还有 # 个任务}}）。请去掉其中一个前置。",
  },
  ledgerExport: {
    reasonThin: "请写清楚号码用在哪项工作上、交给谁（至少 8 个字）；只写“导出”“工作需要”不够。",
    identityRequired: "请填写您的登录密码或验证码。",
    reasonRequired: "请写明导出完整号码的理由。",
    projectNotFound: "没有找到这个项目，或它不在您经办的项目里，没有导出。",
    nothing: "所选范围里没有可以导出的内容。请换一个范围。",
    tooLarge: "这个范围太大，文件没有写完。请换一个较小的范围。",
  },
  planReview: {
    notFound: "没有找到这份方案，没有保存。",
    notWaiting:
      "这份方案{status, select, approved {已经批准} returned {已经退回} superseded {已被责任人的新方案替换} " +
      "retracted {已被责任人撤回} other {已不在等待审批}}，没有保存。",
    commentRequired: "退回时请写明哪里要改。",
    baselineChanged:
      "现行基线已经换了，这份方案不是按它编制的，不能批准。请退回，让责任人重新编制。",
    noDay: "方案里有的日期不是日期，不能批准。请退回，让责任人重新编制。",
  },
  retraction: {
    notFound: "没有找到可以撤回的内容：它不是您记录的，或已经撤回。",
    tooLate:
      "已经过了十分钟，不能撤回了。填报请用“更正”，节点请重新记录，计划请提交或批准新的方案。",
    builtOn: "后来有人在它的基础上做了审核、更正、填报、调整或新的记录，不能撤回了。",
  },
  retirement: {
    alreadyRetired: "这个节点已经撤下了。",
    notRetired: "这个节点没有撤下。",
    changedSince: "您打开表单后，这个节点已被撤下或恢复。请核对后再提交一次。",
  },
  deadline: {
    dayRequired: "请填写期限里的任何一天；确实没有截止日的，精度选“未定日期”。",
    alreadyOver: "这个时限到 {to} 已经过去；新的时限不能早于业务日期 {businessDate}。",
    alreadyMet: "这个节点已经完成，时限不再调整；晚了几天照原时限计算。",
    unchanged: "新时限与现时限相同，没有保存。",
    changedSince:
      "您打开表单之后，时限已改为“{label}”，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  signing: {
    tooLong: "签约期限不能超过 {years} 年，请核对年份。",
    daysOutOfOrder: "签约期限的最后一天不能早于第一天，请核对。",
    unchanged: "与现行的设定相同，不用再设。",
    changedSince:
      "您打开表单之后，{leader}已重新设定签约期限，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  ...publishingRefusal,
  override: {
    expiryRequired: "请填写有效期的最后一天。",
    expiryPast: "有效期不能早于业务日期 {businessDate}。",
    expiryTooLate: "改灯最长 30 天，最晚到 {latestOn}。到期后仍需要的，届时再改。",
    sameAsComputed: "计算的灯就是这个颜色，不用改。",
    nothingToRestore: "现在没有改过的灯，不用恢复。",
    changedSince:
      "您打开表单之后，{leader}已就这盏灯作了决定，您的这一份没有保存。您填的内容仍在下面，请核对后再提交一次。",
  },
  review: {
    notSubmitted:
      "这份填报{status, select, approved {已经通过} returned {已经退回} corrected {已由责任人更正} other {已不在待审核}}，没有保存。",
    commentRequired: "退回时请写明哪里要改。",
    nonePicked: "请先勾选要通过的填报。",
    noneWaiting: "勾选的填报都已不在待审核，没有可通过的。请刷新页面看最新的待审核填报。",
  },
  user: {
    notFound: "没有这个用户，没有保存。请回到用户列表重新选择。",
    changedSince: "这个账号刚被别人改过，没有保存。请打开该用户页面，看清现状后再操作。",
    isSelf: "不能对自己的账号这样操作。停用请由其他管理员进行；修改自己的密码请到“我的账号”。",
    lastAdmin:
      "这是最后一个可用的管理员账号，停用后就没有人能管理系统。请先新增或启用另一个管理员。",
    alreadyDisabled: "这个账号已经停用。",
    noSecondFactor: "这个账号没有启用两步验证。",
    notDisabled: "这个账号没有停用，不用再启用。",
  },
  assignment: {
    userDisabled: "这个账号已停用。请先启用，或选择其他人。",
    roleDiffers: "所选人员的账号角色与分包角色不一致。请换人，或换分包角色。",
    overlaps: "该人员或单位自 {fromOn} 起已经担任这个角色，不用重复登记。",
    leaderFollows: "自 {fromOn} 起已有分包领导。起始日须在此之后，或先结束那一任。",
    notFound: "没有这条分包，没有保存。请回到分包列表重新选择。",
    changedSince: "这条分包刚被别人改过，没有保存。请回到分包列表，看清现状后再操作。",
    alreadyEnded: "这条分包已在 {toOn} 结束，不能再改。",
    endsBeforeStart: "截止日不能早于起始日 {fromOn}。",
  },
  notice: {
    projectNotFound: "没有找到这个项目，或它不在您经办的项目里，没有保存。",
    changedSince: "这条公示刚被别人更正过，没有保存。请对照最新内容后再更正。",
    unchanged: "内容没有变化，没有保存。",
    endsBeforeStart: "截止日不能早于公示起始日 {fromOn}。",
    tooShort:
      "公示 {days} 天，少于法定的 {minimum} 天（首尾两天都算）。截止日最早是 {earliestOn}。",
  },
} as const;
