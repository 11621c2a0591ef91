// Writes db/calendar/holiday-notices.ts from the package chinese-days, which is not needed after.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Festival, HolidayNotice } from "#db/calendar/festivals.ts";
import { addDays } from "#domain/calendar/calendar-day.ts";

/** A day, and `English name,中文名,days by law`. */
type Days = Record<string, string>;

const file = "db/calendar/holiday-notices.ts";
const firstYear = 2010;
const lastYear = 2026;

const festivalOf: Record<string, Festival> = {
  "New Year's Day": "newYear",
  "Spring Festival": "springFestival",
  "Tomb-sweeping Day": "qingming",
  "Labour Day": "labourDay",
  "Dragon Boat Festival": "dragonBoat",
  "Anti-Fascist 70th Day": "victoryDay",
  "Mid-autumn Festival": "midAutumn",
  "National Day": "nationalDay",
};

const require = createRequire(import.meta.url);
const { version } = require("chinese-days/package.json") as { version: string };
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
writeFileSync(file, source(years.flatMap(noticesOf)));
console.log(`${file}: ${firstYear} to ${lastYear}`);

function noticesOf(year: number): HolidayNotice[] {
  const { holidays, workdays } = require(`chinese-days/dist/years/${year}.json`) as {
    holidays: Days;
    workdays: Days;
  };
  const worked = Map.groupBy(Object.keys(workdays).sort(), (on) => festival(workdays[on]));
  const notices = runsOf(holidays).map(({ name, from, to }): HolidayNotice => {
    const makeUp = worked.get(name) ?? [];
    worked.delete(name);
    return [name, from, to, ...makeUp];
  });
  if (worked.size > 0) throw new Error(`${year}: a make-up workday of no holiday`);
  return notices;
}

/** Days off in a row under one name. */
function runsOf(holidays: Days): { name: Festival; from: string; to: string }[] {
  const runs: { name: Festival; from: string; to: string }[] = [];
  for (const on of Object.keys(holidays).sort()) {
    const name = festival(holidays[on]);
    const last = runs.at(-1);
    if (last?.name === name && addDays(last.to, 1) === on) last.to = on;
    else runs.push({ name, from: on, to: on });
  }
  return runs;
}

function festival(text: string | undefined): Festival {
  const found = festivalOf[text?.split(",")[0] ?? ""];
  if (!found) throw new Error(`no festival of ours: ${text}`);
  return found;
}

function source(notices: readonly HolidayNotice[]): string {
  const lines = notices.map((notice) => `  ${JSON.stringify(notice).replaceAll(",", ", ")},`);
  return `import type { HolidayNotice } from "./festivals.ts";

/** Generated from chinese-days ${version} by \`node scripts/generate-holidays.ts\`. */
export const loadedYears = { from: ${firstYear}, to: ${lastYear} };

/** Festival, first and last day off, then the make-up workdays that pay for it. */
export const holidayNotices: readonly HolidayNotice[] = [
${lines.join("\n")}
];
`;
}
