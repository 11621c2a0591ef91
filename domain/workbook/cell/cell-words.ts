/** What people write in cells. Data that rules read; none of it is shown from here. */
export const cellWords = {
  digits: "〇一二三四五六七八九",
  /** other ways of writing zero */
  zeros: /[零○]/g,
  tens: { 十: 1, 廿: 2, 卅: 3 },
  weekday: /[\s(]*(?:星期|礼拜|周)[一二三四五六日天]\)?$/,
  timeOfDay:
    /(?:[\sT]|(?<=[日号]))\s*(?:上午|下午)?\s*\d{1,2}[:时点](?:\d{1,2}(?:[:分](?:\d{1,2}(?:\.\d+)?秒?)?)?)?(?:\s*[AP]M)?$/i,
  day: /^(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?\.?$/,
  speltDay:
    /^([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]?$/,
  stops: /[。·、]/g,
  /** of a cell that is filled in to say that there is nothing */
  nothing: /^(?:[-/\\\u2013\u2014]{1,4}|无|没有|暂无|空)$/,
  /** of a name of a column, what people write behind it */
  behindNames: /(?:日期|时间|号码|情况|信息|登记|明细|台账|表|日|号|数|date|no|number)$/,
} as const;
