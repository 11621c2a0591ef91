import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskHref } from "#app/_server/day/desk-href.ts";
import { database } from "#app/_server/office/database.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Section } from "#components/ui/section.tsx";
import {
  listDrawOrder,
  listParticipants,
} from "#db/household/resettlement/list-selection-order.ts";
import { participantList } from "#domain/household/resettlement/selection-draw.ts";
import { withProject } from "../../../_ledger/ledger-header.tsx";
import { requireLedger } from "../../../_ledger/read-ledger.ts";
import { UnitsHeader } from "../../units-header.tsx";
import { CodeList } from "../code-list.tsx";
import styles from "./draw.module.css";
import { DrawFacts } from "./draw-facts.tsx";
import { NextStep } from "./next-step.tsx";
import { type DrawAddress, requireDraw } from "./read-draw.ts";
import { Recompute } from "./recompute.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("resettlement.parts");
  return { title: t("draws") };
}

/** One batch: what is public, the next step, the order, and how to work it out again. */
export default async function DrawPage({ params, searchParams }: DrawAddress) {
  const asked = await searchParams;
  const ledger = await requireLedger("household.read", asked.project);
  const draw = requireDraw(ledger, (await params).id);
  const t = await getTranslations("resettlement");
  const href = await deskHref();
  const { actor, asOf, project } = ledger;
  const place = `/households/units/draws/${draw.id}` as const;
  const order = listDrawOrder(database(), draw.id, asOf).map(({ code }) => code);
  const list = participantList(listParticipants(database(), draw.id).map(({ code }) => code));
  const count = draw.participants;
  return (
    <>
      <UnitsHeader
        ledger={ledger}
        part="draws"
        of={draw.name}
        done={asked.done}
        lead={<p>{t("draw.lead", { rule: t(`rule.${draw.rule}`), count })}</p>}
        actions={
          draw.isRun ? (
            <ButtonLink href={withProject(href(`${place}/sheet`), project.slug)}>
              {t("draw.sheet")}
            </ButtonLink>
          ) : null
        }
      />
      <NextStep draw={draw} role={actor.role} />
      {draw.isRun ? (
        <Section title={t("draw.result")} lead={t("draw.resultLead")}>
          <CodeList codes={order} isRanked />
        </Section>
      ) : null}
      <Section title={t("draw.facts")}>
        <DrawFacts draw={draw} withPerson />
      </Section>
      <Section title={t("draw.list")} lead={t("draw.listLead", { count })}>
        <p className={styles.ways}>
          <ButtonLink href={href(`${place}/list.txt`)}>{t("draw.download")}</ButtonLink>
        </p>
        {draw.isRun ? null : <CodeList codes={list.trimEnd().split("\n")} />}
      </Section>
      <Recompute draw={draw} />
    </>
  );
}
