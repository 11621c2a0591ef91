import { useTranslations } from "next-intl";
import { workWeekWord } from "#i18n/work-week-word.ts";

/** {@link workWeekWord} in the language of the page. */
export function useWorkWeekWord(): (workWeek: string) => string {
  const t = useTranslations("plan.editor.week");
  return (workWeek) => workWeekWord(workWeek, t);
}
