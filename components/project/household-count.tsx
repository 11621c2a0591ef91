import { useTranslations } from "next-intl";
import { formatPercent, rate } from "#domain/core/rate.ts";
import type { HouseholdCount as Count } from "#domain/household/counts/view-relocation.ts";

/** How many households came so far: a band in public, exact for staff and where a leader said so. */
export function HouseholdCount({ count }: { count: Count }) {
  const t = useTranslations("relocation.band");
  switch (count.kind) {
    case "fewerThan":
      return t("fewerThan", { below: count.below });
    case "lowOrMore":
    case "topOrMore":
      return t(count.kind, { low: count.low, percent: count.percent });
    case "exact": {
      const { done, households } = count;
      return t("exact", { done, households, percent: formatPercent(rate(done, households)) });
    }
    default:
      return t(count.kind);
  }
}
