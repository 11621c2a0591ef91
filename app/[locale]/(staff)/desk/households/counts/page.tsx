import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { noted } from "#app/_server/fault/note-uncomputed.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { UncomputedPart } from "#components/uncomputed/uncomputed-part.tsx";
import { can } from "#domain/access/permission.ts";
import { computeProject } from "#domain/portfolio/compute-project.ts";
import { formatDay } from "#i18n/format-day.ts";
import { DeskNotice } from "../../_frame/desk-notice.tsx";
import { LedgerHeader, withProject } from "../_ledger/ledger-header.tsx";
import { requireLedger } from "../_ledger/read-ledger.ts";
import { CountSections } from "./count-sections.tsx";
import { prepareToCount, readCounts } from "./read-counts.ts";

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
  await prepareToCount(project.id);
  const outcome = noted(computeProject(project, () => readCounts(project.id, asOf)));
  const to = (place: `/${string}`) => withProject(href(place), project.slug);
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
      <LedgerHeader
        ledger={ledger}
        room="counts"
        lead={t("lead", { on: formatDay(asOf, locale) })}
        actions={actions}
      />
      {outcome.kind === "cannotCompute" ? (
        <UncomputedPart failed={outcome} />
      ) : outcome.value.households === 0 ? (
        <EmptyState title={t("none")}>
          <p>{t("noneHint")}</p>
          {ledger.projects.length > 1 ? <p>{t("chooseOther")}</p> : null}
        </EmptyState>
      ) : (
        <CountSections
          counts={outcome.value}
          keyHref={can(actor.role, "household.read") ? to("/households/key") : null}
          countsHref={to("/households/counts")}
          section={section}
        />
      )}
    </>
  );
}
