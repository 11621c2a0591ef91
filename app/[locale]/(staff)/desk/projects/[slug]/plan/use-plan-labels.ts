import { useTranslations } from "next-intl";
import { planRowField } from "#domain/plan/plan-input.ts";

const rowFields = [
  "milestoneId",
  "groupName",
  "nameZh",
  "nameEn",
  "startOn",
  "finishOn",
  "duration",
  "predecessors",
  "weight",
] as const;

type Asked = {
  readonly rows: number;
  /** the fields with an error, by name */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
};

/**
 * What the error summary calls each field, in the order of the form. Of the rows only those with an
 * error: a plan may have 8,000 fields there, and most answers are about none of them.
 */
export function usePlanLabels({ rows, fields = {} }: Asked): Record<string, string> {
  const t = useTranslations("plan.editor");
  const named = Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) =>
    rowFields.flatMap((field) => {
      const name = planRowField({ row }, field);
      return name in fields ? [[name, t("rowField", { row, field: t(`column.${field}`) })]] : [];
    }),
  );
  return {
    name: t("name"),
    reason: t("reason"),
    durationUnit: t("durationUnit"),
    workWeek: t("workWeek"),
    holidays: t("holidays"),
    milestones: t("rows"),
    ...Object.fromEntries(named),
  };
}
