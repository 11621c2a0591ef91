import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { countKeyHouseholds, listKeyHouseholds } from "#db/household/ledger/list-key-households.ts";
import { formatDay } from "#i18n/format-day.ts";
import { listPlace } from "../../_frame/list-address.ts";
import { pageQuery } from "../../_frame/page-query.ts";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { readLedgerTotals } from "../_ledger/read-ledger-totals.ts";
import { CompensationNotice } from "../[id]/dealings/compensation-notice.tsx";
import { KeyTable } from "./key-table.tsx";

const keyPlace = pageQuery(listPlace);

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ledger.place.room");
  return { title: t("key") };
}

/** 重点户: who has to be called on, why, and when next. */
export default async function KeyHouseholdsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.read", asked.project);
  const { project, asOf, locale, isReplay, actor } = ledger;
  const of = { projectId: project.id, asOf };
  const total = countKeyHouseholds(database(), of);
  const { size, ...place } = keyPlace.read(asked);
  const page = Math.min(place.page, Math.max(1, Math.ceil(total / size)));
  const rows = listKeyHouseholds(database(), of, { limit: size, offset: (page - 1) * size });
  const t = await getTranslations("compensation.key");
  const href = await deskHref();
  return (
    <>
      <CompensationNotice done={asked.done} />
      <LedgerHeader
        ledger={ledger}
        room="key"
        totals={readLedgerTotals(ledger)}
        lead={
          <p>
            {t("lead", { count: total, asOf: formatDay(asOf, locale) })}
            {isReplay ? ` ${t("leadNow")}` : null}
          </p>
        }
      />
      {total === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <KeyTable
          rows={rows}
          asOf={asOf}
          isActing={await canActToday(actor.role, "household.write")}
        />
      )}
      <Pagination
        total={total}
        page={page}
        size={size}
        hrefOf={(place) =>
          withProject(href(`/households/key?page=${place.page}&size=${place.size}`), project.slug)
        }
      />
    </>
  );
}
