import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { database } from "#app/_server/office/database.ts";
import { HouseholdMap, mapPapers } from "#components/household/map/household-map.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { listLedgerBuildings } from "#db/household/ledger/list-ledger-buildings.ts";
import { listMapHouseholds } from "#db/household/ledger/list-map-households.ts";
import { layoutWallMap } from "#domain/household/counts/wall-map.ts";
import { formatDay } from "#i18n/format-day.ts";
import type { SearchParams } from "../../_frame/page-query.ts";
import { LedgerHeader } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { MapBuildings, mostOnMap } from "./map-buildings.tsx";
import { mapQuery } from "./map-place.ts";
import { PaperChoice } from "./paper-choice.tsx";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("map");
  return { title: t("title") };
}

/** 战果图: the wall map of a project's households, as of a day, for the staff alone. */
export default async function HouseholdMapPage({ searchParams }: Props) {
  const asked = mapQuery.read(await searchParams);
  const ledger = await requireLedger("household.read", asked.project);
  const { project, asOf, locale } = ledger;
  const { paper } = asked;
  const t = await getTranslations("map");
  const href = await deskHref();
  const all = listLedgerBuildings(database(), project.id, asOf);
  const buildings = all.filter(({ households }) => households > 0);
  const totals = readLedgerTotals(ledger, all);
  const isLarge = totals.households > mostOnMap;
  // Of a large project one building; of any other all of it.
  const building = isLarge ? buildings.find(({ id }) => id === asked.building) : undefined;
  const buildingId = building?.id;
  const isDrawn = totals.households > 0 && (!isLarge || building !== undefined);
  const place = { slug: project.slug, buildingId };
  return (
    <>
      <LedgerHeader
        ledger={ledger}
        room="map"
        totals={totals}
        lead={isDrawn ? <p>{t("lead", { on: formatDay(asOf, locale) })}</p> : undefined}
      />
      {totals.households === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t("noneHint")}</p>
        </EmptyState>
      ) : null}
      {isLarge && !building ? (
        <MapBuildings slug={project.slug} households={totals.households} buildings={buildings} />
      ) : null}
      {isDrawn ? (
        <>
          <PaperChoice paper={paper} place={place} />
          <HouseholdMap
            map={layoutWallMap({
              buildings,
              households: listMapHouseholds(
                database(),
                { projectId: project.id, buildingId },
                asOf,
              ),
              columns: mapPapers[paper].columns,
            })}
            paper={paper}
            hrefOf={({ id }) => href(`/households/${id}`)}
          />
        </>
      ) : null}
    </>
  );
}
