import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/desk-href.ts";
import { canActToday } from "#app/_server/requested-day.ts";
import { ButtonLink } from "#components/button-link.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { Section } from "#components/section.tsx";
import { SigningChart } from "#components/signing/signing-chart.tsx";
import { SigningTable } from "#components/signing/signing-table.tsx";
import { can } from "#domain/permission.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DeskNotice } from "../../desk-notice.tsx";
import { LedgerPlace, withProject } from "../ledger-place.tsx";
import { requireLedger } from "../read-ledger.ts";
import { LedgerTotals } from "./ledger-totals.tsx";
import { PlaceCounts } from "./place-counts.tsx";
import { RateTable } from "./rate-table.tsx";
import { readCounts } from "./read-counts.ts";
import { SigningPanel } from "./signing-panel.tsx";
import { StageTable } from "./stage-table.tsx";
import { TransitionPanel } from "./transition-panel.tsx";

type Props = { searchParams: Promise<{ project?: string; section?: string; done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counts");
  return { title: t("title") };
}

/** 进度统计: counts and rates of a project's households, its signing and what is forecast. */
export default async function CountsPage({ searchParams }: Props) {
  const { project: slug, section, done } = await searchParams;
  const ledger = await requireLedger("household.count", slug);
  const { project, asOf, locale, actor } = ledger;
  const t = await getTranslations("counts");
  const href = await deskHref();
  const counts = readCounts(project.id, asOf);
  const to = (place: `/${string}`) => withProject(href(place), project.slug);
  const here = to("/households/counts");
  const maySet = await canActToday(actor.role, "relocation.set");
  const actions = maySet ? (
    <>
      <ButtonLink href={to("/households/counts/terms")}>{t("terms.way")}</ButtonLink>
      <ButtonLink href={to("/households/counts/publication")}>{t("publication.way")}</ButtonLink>
    </>
  ) : null;
  return (
    <>
      <DeskNotice done={done} />
      <LedgerPlace
        ledger={ledger}
        room="counts"
        lead={t("lead", { on: formatDay(asOf, locale) })}
        actions={actions}
      />
      {counts.households === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t("noneHint")}</p>
          {ledger.projects.length > 1 ? <p>{t("chooseOther")}</p> : null}
        </EmptyState>
      ) : (
        <>
          <LedgerTotals counts={counts} />
          <Section title={t("signing.title")}>
            <SigningPanel
              signing={counts.signing}
              terms={counts.terms}
              keyHref={can(actor.role, "household.read") ? to("/households/key") : null}
            />
          </Section>
          <Section title={t("chart.title")}>
            <SigningChart
              households={counts.households}
              signing={counts.signing}
              days={counts.days}
              asOf={asOf}
            />
            <SigningTable days={counts.days} households={counts.households} />
          </Section>
          <RateTable table={counts.table} />
          <TransitionPanel transition={counts.transition} />
          <StageTable table={counts.table} asOf={asOf} />
          <PlaceCounts
            table={counts.table}
            asOf={asOf}
            asked={{ section, hrefOf: (of) => `${here}&section=${encodeURIComponent(of)}#places` }}
            wholeHref={`${here}#places`}
          />
        </>
      )}
    </>
  );
}
