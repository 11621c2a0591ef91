import { useTranslations } from "next-intl";

const known = { "12345": "five", "123456": "six", "1234567": "seven" } as const;
const weekdays = { 1: "mon", 2: "tue", 3: "wed", 4: "thu", 5: "fri", 6: "sat", 7: "sun" } as const;

/** What the week of a plan is called: by the number of its days, or day by day. */
export function useWorkWeekWord(): (workWeek: string) => string {
  const t = useTranslations("plan.editor.week");
  return (workWeek) => {
    if (workWeek in known) return t(`known.${known[workWeek as keyof typeof known]}`);
    const worked = Object.entries(weekdays).filter(([day]) => workWeek.includes(day));
    return worked.map(([, day]) => t(`day.${day}`)).join(t("comma"));
  };
}
