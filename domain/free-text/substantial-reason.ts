/** The fewest characters that say something, and the fewest different ones among them. */
const fewest = { chinese: 8, latin: 20, different: 5 } as const;

/** What says nothing by itself: that something is done, that it is needed, that it is work. */
const empty = new RegExp(
  [
    "导出|完整|全部|号码|电话|身份证号?|银行卡号?|账号|数据|资料|信息|台账|名单|表格",
    "需要|工作|使用|理由|原因|领导|要求|安排|测试|查看|下载|没有",
    "EXPORT|DOWNLOAD|NUMBERS?|DATA|INFORMATION|LIST|NEED(?:ED)?|WORK|REASON|TEST|PLEASE",
  ].join("|"),
  "g",
);

/**
 * Whether a reason says what something is for: eight Chinese characters, or twenty Latin letters,
 * besides the words that say nothing by themselves, and not the same few over and over.
 *
 * @example
 * isSubstantialReason("区审计局核对一标段兑付明细") //=> true
 * isSubstantialReason("工作需要，导出数据") //=> false
 */
export function isSubstantialReason(reason: string): boolean {
  const said = reason
    .normalize("NFKC")
    .toUpperCase()
    .replace(empty, " ")
    .replace(/[^\p{L}]/gu, "");
  const chinese = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = [...said].length - chinese;
  const isLong = chinese / fewest.chinese + latin / fewest.latin >= 1;
  return isLong && new Set(said).size >= fewest.different;
}
