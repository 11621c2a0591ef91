import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { countOrder, listOrderPart } from "#db/household/resettlement/list-selection-order.ts";
import { listUnitBuildings, sumUnits } from "#db/household/resettlement/list-units.ts";
import { unitStock } from "#domain/household/resettlement/unit-stock.ts";
import { formatDay } from "#i18n/format-day.ts";
import { withProject } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { LayoutTable } from "../layout-table.tsx";
import { FreeUnitFilterBar } from "../unit-filter-bar.tsx";
import { allotQuery } from "../unit-query.ts";
import { UnitsHeader } from "../units-header.tsx";
import { NextHousehold } from "./next-household.tsx";
import { OrderTable } from "./order-table.tsx";
import { readChoices } from "./read-choices.ts";
import { SelectionProgress } from "./selection-progress.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.parts");
  return { title: t("allot") };
}

type Props = { searchParams: Promise<{ project?: string; done?: string }> };

/** 选房分配: whose turn it is, what is left, and who chose what. */
export default async function AllotPage({ searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.read", asked.project);
  const { actor, asOf, locale, project } = ledger;
  const t = await getTranslations("resettlement");
  const href = await deskHref();
  const addressOf = (path: `/${string}`) => withProject(href(path), project.slug);
  const canAct = await canActToday(actor.role, "household.write");
  const db = database();
  const scope = { projectId: project.id, asOf };
  const { all, waiting } = countOrder(db, scope);
  const place = (
    <UnitsHeader
      ledger={ledger}
      part="allot"
      done={asked.done}
      lead={<p>{t("allot.lead", { asOf: formatDay(asOf, locale) })}</p>}
    />
  );
  if (all === 0) {
    return (
      <>
        {place}
        <EmptyState title={t("allot.noOrder")}>
          <p>{t("allot.noOrderHint")}</p>
          <ButtonLink href={addressOf("/households/units/draws")}>{t("allot.toDraws")}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  const query = allotQuery.read(asked);
  const { page, size, layout, building, household } = query;
  const filter = { layout, building };
  const choices = readChoices(db, { ...scope, filter, household });
  const sums = sumUnits(db, scope);
  const here = addressOf("/households/units/allot");
  const choose = (chosen: string) => allotQuery.address(here, { ...query, household: chosen });
  return (
    <>
      {place}
      <SelectionProgress all={all} waiting={waiting} free={unitStock(sums).free.units} />
      <NextHousehold
        projectId={project.id}
        next={choices.next}
        free={choices.free}
        role={actor.role}
        waiting={{ rows: choices.waiting, total: waiting }}
        filter={
          <FreeUnitFilterBar
            address={allotQuery.address(here, { page: 1, size, household })}
            filter={filter}
            layouts={[...new Set(sums.map(({ layout }) => layout))]}
            buildings={listUnitBuildings(db, project.id)}
          />
        }
      />
      <Section title={t("stock.byLayout")}>
        <LayoutTable sums={sums} />
      </Section>
      <Section title={t("allot.order")}>
        <OrderTable
          rows={listOrderPart(db, { ...scope, limit: size, offset: (page - 1) * size })}
          slug={project.slug}
          canAct={canAct}
          choose={choose}
        />
        <Pagination
          total={all}
          page={page}
          size={size}
          hrefOf={(asked) => allotQuery.address(here, { ...query, ...asked })}
        />
      </Section>
    </>
  );
}
