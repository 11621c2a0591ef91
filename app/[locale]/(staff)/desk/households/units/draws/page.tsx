import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { listDraws } from "#db/household/resettlement/list-draws.ts";
import { formatDay } from "#i18n/format-day.ts";
import { withProject } from "../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../_ledger/read-ledger.ts";
import { UnitsHeader } from "../units-header.tsx";
import { DrawTable } from "./draw-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.parts");
  return { title: t("draws") };
}

type Props = { searchParams: Promise<{ project?: string }> };

/** 选房顺序: every batch and how far it has come. */
export default async function DrawsPage({ searchParams }: Props) {
  const ledger = await requireLedger("household.read", (await searchParams).project);
  const { actor, asOf, locale, project } = ledger;
  const t = await getTranslations("resettlement.draws");
  const href = await deskHref();
  const draws = listDraws(database(), project.id, asOf);
  const canAdd = await canActToday(actor.role, "household.write");
  return (
    <>
      <UnitsHeader
        ledger={ledger}
        part="draws"
        lead={<p>{t("lead", { asOf: formatDay(asOf, locale) })}</p>}
        actions={
          canAdd ? (
            <ButtonLink
              href={withProject(href("/households/units/draws/new"), project.slug)}
              look="primary"
            >
              {t("add")}
            </ButtonLink>
          ) : null
        }
      />
      {draws.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </EmptyState>
      ) : (
        <DrawTable draws={draws} slug={project.slug} />
      )}
    </>
  );
}
