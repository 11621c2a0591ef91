import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { HouseholdTable } from "./_ledger/household-table.tsx";
import { LedgerEmpty } from "./_ledger/ledger-empty.tsx";
import { LedgerFilters } from "./_ledger/ledger-filters.tsx";
import { LedgerHeader, withProject } from "./_ledger/ledger-header.tsx";
import { LedgerNotice } from "./_ledger/ledger-notice.tsx";
import { LedgerSummary } from "./_ledger/ledger-summary.tsx";
import { changedPlace, exportPlace, readLedgerView } from "./_ledger/ledger-view.ts";
import { FilterKeeping, NamedFilters } from "./_ledger/named-filters.tsx";
import { readHouseholdPage } from "./_ledger/read-household-page.ts";
import { requireLedger } from "./_ledger/read-ledger.ts";
import { StageEntry } from "./_ledger/stage-entry.tsx";
import styles from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ledger.place.room");
  return { title: t("ledger") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** 住户台账: the households of a project as of a day, filtered, sorted and page by page. */
export default async function HouseholdsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const slug = typeof asked.project === "string" ? asked.project : undefined;
  const ledger = await requireLedger("household.read", slug);
  const t = await getTranslations("households");
  const href = await deskHref();
  const asking = readLedgerView(ledger, asked);
  const { buildings, filters, rows, totals, found, page } = readHouseholdPage(ledger, asking);
  const view = { ...asking, page };
  const isActing = await canActToday(ledger.actor.role, "household.write");
  const table = <HouseholdTable ledger={ledger} view={view} rows={rows} isPickable={isActing} />;
  return (
    <>
      <LedgerNotice view={view} />
      <LedgerHeader
        ledger={ledger}
        room="ledger"
        totals={totals}
        actions={
          <>
            <ButtonLink href={withProject(href("/households/buildings"), ledger.project.slug)}>
              {t("buildings.title")}
            </ButtonLink>
            {isActing && found ? (
              <ButtonLink href={href(exportPlace(ledger, view))}>{t("export")}</ButtonLink>
            ) : null}
            {isActing && buildings.length > 0 ? (
              <ButtonLink
                href={withProject(href("/households/new"), ledger.project.slug)}
                look="primary"
              >
                {t("add")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {totals.households === 0 ? (
        <LedgerEmpty ledger={ledger} hasBuildings={buildings.length > 0} isActing={isActing} />
      ) : (
        <>
          <NamedFilters ledger={ledger} view={view} filters={filters} />
          <LedgerFilters ledger={ledger} view={view} buildings={buildings} />
          {view.isLost ? <Notice tone="info" title={t("saved.lost")} /> : null}
          <FilterKeeping ledger={ledger} view={view} />
          {found ? (
            <p className={styles.found}>
              <LedgerSummary of="filter" totals={found} />
            </p>
          ) : null}
          {isActing && rows.length > 0 ? (
            <StageEntry ledger={ledger} view={view}>
              {table}
            </StageEntry>
          ) : (
            table
          )}
          <Pagination
            total={(found ?? totals).households}
            page={page}
            size={view.size}
            hrefOf={(place) => href(changedPlace(ledger, view, place))}
          />
        </>
      )}
    </>
  );
}
