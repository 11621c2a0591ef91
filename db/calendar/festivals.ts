import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

/** What the State Council's notices name a holiday after. */
export const festivals = {
  newYear: { zh: "元旦", en: "New Year" },
  springFestival: { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming" },
  labourDay: { zh: "劳动节", en: "Labour Day" },
  dragonBoat: { zh: "端午节", en: "Dragon Boat Festival" },
  victoryDay: { zh: "抗战胜利70周年纪念日", en: "70th Victory Day" },
  midAutumn: { zh: "中秋节", en: "Mid-Autumn Festival" },
  nationalDay: { zh: "国庆节", en: "National Day" },
} as const satisfies Record<string, Bilingual>;

export type Festival = keyof typeof festivals;

/** A festival's days off in a row, first and last, then the workdays made up for them. */
export type HolidayNotice = readonly [
  festival: Festival,
  fromOn: IsoDate,
  toOn: IsoDate,
  ...makeUpWorkdays: IsoDate[],
];
