import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "#components/data-table.tsx";
import { Section } from "#components/section.tsx";
import type { IsoDate } from "#domain/calendar-day.ts";
import type { CountMeasure } from "#domain/household/count-measure.ts";
import type { CountCell, Counts, CountTable } from "#domain/household/count-table.ts";
import { householdStages } from "#domain/household/stage.ts";
import { formatPercent, rate } from "#domain/rate.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import styles from "./place-table.module.css";
import { useMeasureName } from "./use-measure-name.ts";

type Props = { table: CountTable; asOf: IsoDate };
type Place = {
  key: string;
  kind: "project" | "section" | "building";
  name: string;
  counts: Counts;
};

const measures = ["household", ...householdStages] as const satisfies readonly CountMeasure[];

/** Households of each stage by section and building, with those of the day beside them. */
export function PlaceTable({ table, asOf }: Props) {
  const t = useTranslations("counts.places");
  const nameOf = useMeasureName();
  const locale = useLocale();
  return (
    <Section title={t("title")} lead={t("lead", { on: formatDay(asOf, locale) })} isWide>
      <div className={styles.wide}>
        <DataTable<Place>
          caption={t("caption")}
          columns={[
            {
              key: "place",
              header: t("place"),
              cell: ({ kind, name }) => <span className={styles[kind]}>{name}</span>,
            },
            ...measures.map((measure) => ({
              key: measure,
              header: nameOf(measure),
              isNumeric: true,
              cell: ({ counts }: Place) => <Cell cell={counts[measure]} />,
            })),
            {
              key: "rate",
              header: t("rate"),
              isNumeric: true,
              cell: ({ counts: { signed, household } }) =>
                formatPercent(rate(signed.total.households, household.total.households)),
            },
          ]}
          rows={usePlaces(table)}
          keyOf={({ key }) => key}
          empty={t("title")}
        />
      </div>
    </Section>
  );
}

/** The project, then each section before its buildings; without sections the buildings alone. */
function usePlaces({ project, sections }: CountTable): Place[] {
  const t = useTranslations("counts.places");
  const isCut = sections.some(({ section }) => section !== null);
  const within = sections.flatMap(({ section, counts, buildings }) => [
    ...(isCut
      ? [
          {
            key: `section ${section ?? ""}`,
            kind: "section" as const,
            name: section ?? t("noSection"),
            counts,
          },
        ]
      : []),
    ...buildings.map((building) => ({
      key: building.id,
      kind: "building" as const,
      name: building.name,
      counts: building.counts,
    })),
  ]);
  return [{ key: "project", kind: "project", name: t("project"), counts: project }, ...within];
}

function Cell({ cell: { total, today } }: { cell: CountCell }) {
  const t = useTranslations("counts.places");
  const locale = useLocale();
  return (
    <>
      {formatNumber(total.households, locale)}
      {today.households > 0 ? (
        <span className={styles.today}>
          <span aria-hidden="true">{t("today", { count: today.households })}</span>
          <span className="visually-hidden">{t("todayWords", { count: today.households })}</span>
        </span>
      ) : null}
    </>
  );
}
