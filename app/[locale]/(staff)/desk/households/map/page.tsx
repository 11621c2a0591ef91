import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { database } from "#app/_server/database.ts";
import { deskHref } from "#app/_server/desk-href.ts";
import { EmptyState } from "#components/empty-state.tsx";
import {
  HouseholdMap,
  type MapPaper,
  mapPapers,
} from "#components/household-map/household-map.tsx";
import { listBuildings } from "#db/queries/list-buildings.ts";
import { listMapHouseholds } from "#db/queries/list-map-households.ts";
import { layoutWallMap } from "#domain/household/wall-map.ts";
import { formatDay } from "#i18n/format-day.ts";
import { LedgerPlace } from "../ledger-place.tsx";
import { requireLedger } from "../read-ledger.ts";
import { readLedgerTotals } from "../read-ledger-totals.ts";
import { PaperChoice } from "./paper-choice.tsx";

type Props = { searchParams: Promise<{ project?: string; paper?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("map");
  return { title: t("title") };
}

/** 战果图: the wall map of a project's households, as of a day, for the staff alone. */
export default async function HouseholdMapPage({ searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.read", asked.project);
  const { project, asOf, locale } = ledger;
  const paper: MapPaper = asked.paper === "A3" ? "A3" : "A4";
  const t = await getTranslations("map");
  const href = await deskHref();
  const households = listMapHouseholds(database(), project.id, asOf);
  const map = layoutWallMap({
    buildings: listBuildings(database(), project.id),
    households,
    columns: mapPapers[paper].columns,
  });
  return (
    <>
      <LedgerPlace
        ledger={ledger}
        room="map"
        totals={readLedgerTotals(ledger)}
        lead={
          households.length > 0 ? <p>{t("lead", { on: formatDay(asOf, locale) })}</p> : undefined
        }
      />
      {households.length === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t("noneHint")}</p>
        </EmptyState>
      ) : (
        <>
          <PaperChoice paper={paper} slug={project.slug} />
          <HouseholdMap map={map} paper={paper} hrefOf={({ id }) => href(`/households/${id}`)} />
        </>
      )}
    </>
  );
}
