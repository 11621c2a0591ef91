import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import type { WorkingCalendar } from "#domain/calendar/working-calendar.ts";
import type { Bilingual } from "#domain/core/bilingual.ts";

const newYear = { zh: "元旦", en: "New Year" };
const springFestival = { zh: "春节", en: "Spring Festival" };
const qingming = { zh: "清明节", en: "Qingming" };
const labourDay = { zh: "劳动节", en: "Labour Day" };
const dragonBoat = { zh: "端午节", en: "Dragon Boat Festival" };
const victoryDay = { zh: "抗战胜利70周年纪念日", en: "Victory Day" };
const midAutumn = { zh: "中秋节", en: "Mid-Autumn Festival" };
export const nationalDay = { zh: "国庆节", en: "National Day" };

function named(name: Bilingual, ...days: IsoDate[]): [IsoDate, { name: Bilingual }][] {
  return days.map((on) => [on, { name }]);
}

/** The holidays and make-up workdays of 2015, as the State Council published them. */
export const calendarOf2015: WorkingCalendar = {
  holidays: new Map([
    ...named(newYear, "2015-01-01", "2015-01-02", "2015-01-03"),
    ...named(springFestival, "2015-02-18", "2015-02-19", "2015-02-20", "2015-02-21"),
    ...named(springFestival, "2015-02-22", "2015-02-23", "2015-02-24"),
    ...named(qingming, "2015-04-05", "2015-04-06"),
    ...named(labourDay, "2015-05-01"),
    ...named(dragonBoat, "2015-06-20", "2015-06-22"),
    ...named(victoryDay, "2015-09-03", "2015-09-04", "2015-09-05"),
    ...named(midAutumn, "2015-09-27"),
    ...named(nationalDay, "2015-10-01", "2015-10-02", "2015-10-03", "2015-10-04"),
    ...named(nationalDay, "2015-10-05", "2015-10-06", "2015-10-07"),
  ]),
  makeUpWorkdays: new Map([
    ...named(newYear, "2015-01-04"),
    ...named(springFestival, "2015-02-15", "2015-02-28"),
    ...named(victoryDay, "2015-09-06"),
    ...named(nationalDay, "2015-10-10"),
  ]),
  loadedYears: new Set([2015]),
};
