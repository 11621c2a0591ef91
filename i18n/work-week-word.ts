const known = { "12345": "five", "123456": "six", "1234567": "seven" } as const;
const weekdays = { 1: "mon", 2: "tue", 3: "wed", 4: "thu", 5: "fri", 6: "sat", 7: "sun" } as const;

/** Where the words of a week stand below `plan.editor.week`. */
export type WeekWordKey =
  | `known.${(typeof known)[keyof typeof known]}`
  | `day.${(typeof weekdays)[keyof typeof weekdays]}`
  | "comma";

/**
 * What the week of a plan is called: by the number of its days, or day by day.
 *
 * @example
 * workWeekWord("246", (key) => key) //=> "day.tuecommaday.thucommaday.sat"
 */
export function workWeekWord(workWeek: string, t: (key: WeekWordKey) => string): string {
  if (workWeek in known) return t(`known.${known[workWeek as keyof typeof known]}`);
  const worked = Object.entries(weekdays).filter(([day]) => workWeek.includes(day));
  return worked.map(([, day]) => t(`day.${day}`)).join(t("comma"));
}
