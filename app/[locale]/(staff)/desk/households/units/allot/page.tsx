import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { listProjectOrder } from "#db/household/resettlement/list-selection-order.ts";
import { listUnits, sumUnits } from "#db/household/resettlement/list-units.ts";
import { formatDay } from "#i18n/format-day.ts";
import { withProject } from "../../_ledger/ledger-place.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { LayoutTable } from "../layout-table.tsx";
import { unitQuery } from "../unit-query.ts";
import { UnitsPlace } from "../units-place.tsx";
import { NextHousehold } from "./next-household.tsx";
import { OrderTable } from "./order-table.tsx";
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
  const order = listProjectOrder(db, project.id, asOf);
  const place = (
    <UnitsPlace
      ledger={ledger}
      part="allot"
      done={asked.done}
      lead={<p>{t("allot.lead", { asOf: formatDay(asOf, locale) })}</p>}
    />
  );
  if (order.length === 0) {
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
  const scope = { projectId: project.id, asOf };
  const waiting = order.filter(({ allotmentId }) => allotmentId === null);
  const free = listUnits(db, { ...scope, filter: { standing: "free" }, limit: 5000, offset: 0 });
  const { page, size } = unitQuery.read(asked);
  return (
    <>
      {place}
      <SelectionProgress all={order.length} waiting={waiting.length} free={free.length} />
      <NextHousehold projectId={project.id} waiting={waiting} free={free} role={actor.role} />
      <Section title={t("stock.byLayout")}>
        <LayoutTable sums={sumUnits(db, scope)} />
      </Section>
      <Section title={t("allot.order")}>
        <OrderTable
          rows={order.slice((page - 1) * size, page * size)}
          slug={project.slug}
          canRelease={canAct}
        />
        <Pagination
          total={order.length}
          page={page}
          size={size}
          hrefOf={(asked) => unitQuery.address(addressOf("/households/units/allot"), asked)}
        />
      </Section>
    </>
  );
}
