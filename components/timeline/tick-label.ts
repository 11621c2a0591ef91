import type { TimelineTick } from "#domain/chart/timeline-tick.ts";
import type { Translator } from "./timeline-scene.ts";

/** The words over a column of the axis: 2015年, 二季度, 4月, 13. */
export function tickLabel({ on, kind }: Pick<TimelineTick, "on" | "kind">, t: Translator): string {
  const [year = "", month = "", day = ""] = on.split("-");
  switch (kind) {
    case "year":
      return t("timeline.year", { year });
    case "quarter":
      return t("timeline.quarter", { quarter: Math.ceil(Number(month) / 3) });
    case "month":
      return t("timeline.month", { month: Number(month) });
    case "week":
      return String(Number(day));
  }
}
