export const day = {
  label: "所看日期",
  today: "所看日期 {on}（今天）",
  replay: "回放 {on}；这一天以后的事都不在其中，页上的“今天”就是这一天。",
  actToday: "填报、审核、调整等只能在今天办理。",
  backToToday: "回到今天",
  choose: "换一天看",
  field: "看哪一天",
  submit: "查看",
  step: { dayBefore: "前一天", dayAfter: "后一天", monday: "上个周一", monthStart: "月初" },
  problem: {
    later: "{on} 还没有到，现在看的是今天。请选 {first} 至 {last} 之间的一天。",
    tooEarly: "{on} 太早，现在看的是今天。请选 {first} 至 {last} 之间的一天。",
    noDay: "网址里的日期不是一个日子，现在看的是今天。请选 {first} 至 {last} 之间的一天。",
  },
} as const;
