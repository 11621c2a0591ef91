import { useLocale, useTranslations } from "next-intl";
import { SyntheticTag } from "#components/ui/synthetic-tag.tsx";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";

/** What the project stands at, so that the next figure is given in knowledge of the last. */
export function PreviousReport({ view }: { view: Pick<ProjectView, "planned" | "reported"> }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const { planned, reported } = view;
  return (
    <>
      <p>
        <PreviousSentence view={view} /> {reported?.report?.synthetic ? <SyntheticTag /> : null}
      </p>
      {planned === null ? null : <p>{t("planned", { planned: formatNumber(planned, locale) })}</p>}
    </>
  );
}

function PreviousSentence({ view: { reported } }: { view: Pick<ProjectView, "reported"> }) {
  const t = useTranslations("report");
  const locale = useLocale();
  if (reported === null) return t("noPrevious");
  const percent = formatNumber(reported.percent, locale);
  if (reported.report === null) return t("previousStatement", { percent });
  const { asOfOn, reporter } = reported.report;
  const said = t("previous", { percent, asOf: formatDay(asOfOn, locale), reporter });
  const { planned } = reported;
  if (planned === null) return said;
  return `${said} · ${t("queue.against", { planned: formatNumber(planned, locale) })}`;
}
