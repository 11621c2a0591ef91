import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { isTrailBeingChecked } from "#app/_server/jobs/trail-check.ts";
import { database } from "#app/_server/office/database.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { findTrailCheck } from "#db/audit/find-trail-check.ts";
import { listAuditEvents } from "#db/audit/list-audit-events.ts";
import { listAuditNames } from "#db/audit/list-audit-names.ts";
import { AuditFilterBar } from "./audit-filter-bar.tsx";
import { auditFilterOf, auditQuery } from "./audit-query.ts";
import { AuditTable } from "./audit-table.tsx";
import { ChainNotice } from "./chain-notice.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const locale = await requireLocale();
  await requireActor(locale, "audit.read");
  const t = await getTranslations("audit");
  const query = auditQuery.read(await searchParams);
  const { page, size } = query;
  const db = database();
  const names = listAuditNames(db);
  const { events, total } = await listAuditEvents(db, { ...auditFilterOf(query), page, size });
  const { total: count } = await listAuditEvents(db, { page: 1, size: 1 });
  const path = `/${locale}/desk/admin/audit`;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <ChainNotice count={count} checked={findTrailCheck(db)} isChecking={isTrailBeingChecked()} />
      <AuditFilterBar path={path} query={query} names={names} />
      {total === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <AuditTable events={events} names={names} empty={t("empty")} />
      )}
      <Pagination
        total={total}
        page={page}
        size={size}
        hrefOf={(place) => auditQuery.address(path, { ...query, ...place })}
      />
    </>
  );
}
