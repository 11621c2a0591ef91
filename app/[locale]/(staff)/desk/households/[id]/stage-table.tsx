import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "#components/ui/data-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tag } from "#components/ui/tag.tsx";
import type { RecordedEvent } from "#db/household/register/find-household-detail.ts";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isKnownBy } from "#domain/calendar/is-known-by.ts";
import { currentStage } from "#domain/household/stage/current-stage.ts";
import { eventsInForce } from "#domain/household/stage/household-event.ts";
import type { CompensationMethod } from "#domain/household/stage/stage.ts";
import { formatDay } from "#i18n/format-day.ts";

type Props = {
  events: readonly RecordedEvent[];
  way: CompensationMethod | null;
  asOf: IsoDate;
};

/** The stages of a household as known on the day, corrections and all; breaches stand above them. */
export function StageTable({ events, way, asOf }: Props) {
  const t = useTranslations("household.stageTable");
  const word = useTranslations("ledger");
  const locale = useLocale();
  const known = events.filter(({ recordedOn }) => isKnownBy(recordedOn, asOf));
  const inForce = new Set(eventsInForce(known, asOf).map(({ id }) => id));
  const { breaches } = currentStage(known, { asOf, way });
  const columns: Column<RecordedEvent>[] = [
    {
      key: "stage",
      header: t("stage"),
      cell: ({ stage, kind, correctsId }) => (
        <>
          {word(`stage.${stage}`)}{" "}
          {kind === "withdrawn" ? (
            <Tag tone="plain">{t("withdrawn")}</Tag>
          ) : correctsId === null ? null : (
            <Tag tone="info">{t("correction")}</Tag>
          )}
        </>
      ),
    },
    {
      key: "on",
      header: t("on"),
      cell: ({ id, kind, happenedOn }) =>
        inForce.has(id) || kind === "withdrawn" ? (
          formatDay(happenedOn, locale)
        ) : (
          <>
            <s>{formatDay(happenedOn, locale)}</s> {t("corrected")}
          </>
        ),
    },
    {
      key: "recorded",
      header: t("recorded"),
      cell: ({ recordedOn, recordedBy }) =>
        t("recordedBy", { on: formatDay(recordedOn, locale), name: recordedBy }),
    },
  ];
  return (
    <>
      {breaches.map((breach) => (
        <Notice key={breach} tone="error" title={word(`breach.${breach}`)} />
      ))}
      <DataTable
        caption={t("table")}
        columns={columns}
        rows={known}
        keyOf={({ id }) => id}
        empty={t("empty")}
      />
    </>
  );
}
