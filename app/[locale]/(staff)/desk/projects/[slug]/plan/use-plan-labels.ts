import { useTranslations } from "next-intl";
import { planRowField } from "#domain/plan-input.ts";

const rowFields = ["nameZh", "nameEn", "startOn", "finishOn", "duration", "predecessors", "weight"];

/** What the error summary calls each field, in the order of the form. */
export function usePlanLabels(count: number): Record<string, string> {
  const t = useTranslations("plan.editor");
  const rows = Array.from({ length: count }, (_, index) => index + 1).flatMap((row) =>
    (["milestoneId", ...rowFields] as Parameters<typeof planRowField>[1][]).map((field) => [
      planRowField({ row }, field),
      t("rowField", { row, field: t(`column.${field}`) }),
    ]),
  );
  return {
    name: t("name"),
    reason: t("reason"),
    durationUnit: t("durationUnit"),
    milestones: t("rows"),
    ...Object.fromEntries(rows),
  };
}
