"use client";

import { useLocale, useTranslations } from "next-intl";
import type { OwnProgress } from "#app/_server/receipt/read-own-progress.ts";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ReceiptClock } from "#domain/household/receipt/receipt-progress.ts";
import { formatDay } from "#i18n/format-day.ts";

/** How far a household is, for itself: nothing on it says whose it is. */
export function ReceiptAnswer({ progress }: { progress: OwnProgress }) {
  const t = useTranslations("receipt.answer");
  const stage = useTranslations("ledger.stage");
  const locale = useLocale();
  const { reached, next, clock, asOf, expiresOn, projectName } = progress;
  return (
    <>
      <PageHeading
        kicker={projectName[locale]}
        title={t("title")}
        lead={t("asOf", { on: formatDay(asOf, locale) })}
      />
      <Section title={t("next")}>
        <p>
          <strong>{next === null ? t("nothingNext") : t(`nextStage.${next}`)}</strong>
        </p>
      </Section>
      <Section title={t("transition")}>
        {clock === null ? <p>{t("clock.none")}</p> : <Clock clock={clock} />}
      </Section>
      <Section title={t("reached")}>
        {reached.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <DescriptionList
            items={reached.map((each) => ({
              term: stage(each.stage),
              detail: formatDay(each.on, locale),
            }))}
          />
        )}
      </Section>
      <Section title={t("ask")}>
        <Office office={progress.office} />
      </Section>
      <p>{t("expires", { on: formatDay(expiresOn, locale) })}</p>
      <p className="no-print">
        <a href={`/${locale}/receipt`}>{t("another")}</a>
      </p>
    </>
  );
}

function Clock({ clock }: { clock: ReceiptClock }) {
  const t = useTranslations("receipt.answer");
  const locale = useLocale();
  const { state, agreedMonths: months, vacatedOn, dueOn, daysLeft, daysOver, monthsOver } = clock;
  if (state === "stopped" && daysOver === 0) return <p>{t("clock.stopped")}</p>;
  if (vacatedOn === null || dueOn === null) return <p>{t("clock.notStarted", { months })}</p>;
  const known = { from: formatDay(vacatedOn, locale), months, due: formatDay(dueOn, locale) };
  if (state === "stopped") return <p>{t("clock.stoppedLate", { ...known, days: daysOver })}</p>;
  if (state === "running") return <p>{t("clock.running", { ...known, days: daysLeft })}</p>;
  return (
    <>
      <p>
        <strong>{t("clock.overdue", { ...known, days: daysOver, over: monthsOver })}</strong>
      </p>
      <p>{t("rule")}</p>
    </>
  );
}

function Office({ office: { name, telephone } }: Pick<OwnProgress, "office">) {
  const t = useTranslations("receipt.answer");
  const locale = useLocale();
  return (
    <p>
      {name?.[locale] ?? t("office")}{" "}
      {telephone === null ? (
        t("officeUnsaid")
      ) : (
        <a href={`tel:${telephone}`}>{t("telephone", { telephone })}</a>
      )}
    </p>
  );
}
