import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import {
  countUnits,
  listUnitBuildings,
  listUnits,
  sumUnits,
} from "#db/household/resettlement/list-units.ts";
import { unitStock } from "#domain/household/resettlement/unit-stock.ts";
import { formatDay } from "#i18n/format-day.ts";
import { withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { excelPlace, unitTerms } from "../excel/excel-place.ts";
import { LayoutTable } from "./layout-table.tsx";
import { StockFigures } from "./stock-figures.tsx";
import { UnitFilterBar } from "./unit-filter-bar.tsx";
import { unitQuery } from "./unit-query.ts";
import { UnitTable } from "./unit-table.tsx";
import { UnitsHeader } from "./units-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.parts");
  return { title: t("stock") };
}

type Props = { searchParams: Promise<{ project?: string; done?: string }> };

/** 房源: what there is, what is left by layout, and every unit. */
export default async function UnitsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.read", asked.project);
  const { project, locale, asOf, actor } = ledger;
  const t = await getTranslations("resettlement");
  const href = await deskHref();
  const canEdit = await canActToday(actor.role, "household.write");
  const query = unitQuery.read(asked);
  const db = database();
  const scope = { projectId: project.id, asOf };
  const sums = sumUnits(db, scope);
  const total = countUnits(db, { ...scope, filter: query });
  const { page, size } = query;
  const address = withProject(href("/households/units"), project.slug);
  const actions = canEdit ? (
    <>
      <ButtonLink href={href(excelPlace(project.slug, { ledger: "units", ...unitTerms(query) }))}>
        {t("stock.excel")}
      </ButtonLink>
      <ButtonLink href={withProject(href("/households/units/new"), project.slug)} look="primary">
        {t("stock.add")}
      </ButtonLink>
    </>
  ) : null;
  const lead = <p>{t("stock.lead", { asOf: formatDay(asOf, locale) })}</p>;
  const place = (
    <UnitsHeader
      ledger={ledger}
      lead={lead}
      actions={actions}
      part="stock"
      totals={readLedgerTotals(ledger)}
      done={asked.done}
    />
  );
  if (sums.length === 0) {
    return (
      <>
        {place}
        <EmptyState title={t("stock.noStock")}>
          <p>{t("stock.noStockHint")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {place}
      <StockFigures stock={unitStock(sums)} />
      <Section title={t("stock.byLayout")}>
        <LayoutTable sums={sums} />
      </Section>
      <Section title={t("stock.list")}>
        <UnitFilterBar
          address={address}
          filter={query}
          layouts={[...new Set(sums.map(({ layout }) => layout))]}
          buildings={listUnitBuildings(db, project.id)}
        />
        <UnitTable
          units={listUnits(db, {
            ...scope,
            filter: query,
            limit: size,
            offset: (page - 1) * size,
          })}
          slug={project.slug}
          canEdit={canEdit}
        />
        <Pagination
          total={total}
          page={page}
          size={size}
          hrefOf={(place) => unitQuery.address(address, { ...query, ...place })}
        />
      </Section>
    </>
  );
}
