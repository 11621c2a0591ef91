import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listLedgerBuildings } from "#db/household/ledger/list-ledger-buildings.ts";
import { formatDay } from "#i18n/format-day.ts";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { BuildingTable } from "./building-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("households.buildings");
  return { title: t("title") };
}

type Props = { searchParams: Promise<{ project?: string; done?: string }> };

/** The buildings of a project, each with its households as of a day. */
export default async function BuildingsPage({ searchParams }: Props) {
  const { project: slug, done } = await searchParams;
  const ledger = await requireLedger("household.read", slug);
  const t = await getTranslations("households.buildings");
  const href = await deskHref();
  const { project, asOf, actor, locale } = ledger;
  const isActing = await canActToday(actor.role, "household.write");
  const buildings = listLedgerBuildings(database(), project.id, asOf);
  const adding = (
    <ButtonLink href={withProject(href("/households/buildings/new"), project.slug)} look="primary">
      {t("add")}
    </ButtonLink>
  );
  return (
    <>
      {done === "saved" ? <Notice tone="success" title={t("saved")} /> : null}
      <LedgerHeader
        ledger={ledger}
        room="ledger"
        of={t("title")}
        totals={readLedgerTotals(ledger, buildings)}
        lead={
          buildings.length > 0 ? <p>{t("lead", { asOf: formatDay(asOf, locale) })}</p> : undefined
        }
        actions={isActing && buildings.length > 0 ? adding : null}
      />
      {buildings.length === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t(isActing ? "noneHint" : "noneReading")}</p>
          {isActing ? <p>{adding}</p> : null}
        </EmptyState>
      ) : (
        <BuildingTable ledger={ledger} buildings={buildings} isActing={isActing} />
      )}
    </>
  );
}
