import { useLocale, useTranslations } from "next-intl";
import type { ProjectStatement } from "#domain/portfolio/project-facts.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** What a source says of the whole project, a percentage without a day among it. */
export function StatementList({ statements }: { statements: readonly ProjectStatement[] }) {
  const t = useTranslations("project");
  const locale = useLocale();
  const words = statements.flatMap(({ percent, text }) => [
    ...(percent === null
      ? []
      : [t("undatedStatement", { percent: formatNumber(percent, locale) })]),
    ...(text ? [text[locale]] : []),
  ]);
  return words.map((sentence) => <p key={sentence}>{sentence}</p>);
}
