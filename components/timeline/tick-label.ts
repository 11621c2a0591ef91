import type { useTranslations } from "next-intl";
import type { TimelineTick } from "#domain/timeline-scale.ts";

/** The words over a column of the axis: 2015年, 二季度, 4月, 13. */
export function tickLabel(
  { on, kind }: Pick<TimelineTick, "on" | "kind">,
  t: ReturnType<typeof useTranslations<"timeline">>,
): string {
  const [year = "", month = "", day = ""] = on.split("-");
  switch (kind) {
    case "year":
      return t("year", { year });
    case "quarter":
      return t("quarter", { quarter: Math.ceil(Number(month) / 3) });
    case "month":
      return t("month", { month: Number(month) });
    case "week":
      return String(Number(day));
  }
}
