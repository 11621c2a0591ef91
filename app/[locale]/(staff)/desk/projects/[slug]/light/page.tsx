import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#app/_server/auth/session.ts";
import { canActToday } from "#app/_server/day/requested-day.ts";
import { requireLocale } from "#app/_server/page/require-locale.ts";
import { Section } from "#components/ui/section.tsx";
import { DeskNotice } from "../../../_frame/desk-notice.tsx";
import { findLightProject } from "../../../_frame/read-desk.ts";
import { ProjectHeader } from "../_frame/project-header.tsx";
import { UncomputedHeader } from "../uncomputed/uncomputed-header.tsx";
import { BothLights } from "./both-lights.tsx";
import { OverrideForm } from "./override-form.tsx";
import { OverrideTable } from "./override-table.tsx";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.light");
  return { title: t("title") };
}

/** 改灯: a leader's word against the computed light, for thirty days at most. */
export default async function LightPage({ params, searchParams }: Props) {
  const locale = await requireLocale();
  const actor = await requireActor(locale, "light.override");
  const found = await findLightProject(actor, (await params).slug);
  if (!found) notFound();
  const { facts, outcome } = found;
  const t = await getTranslations("plan.light");
  if (outcome.kind === "cannotCompute") {
    return <UncomputedHeader facts={facts} failed={outcome} actor={actor} title={t("title")} />;
  }
  const view = outcome.value;
  return (
    <>
      <DeskNotice done={(await searchParams).done} />
      <ProjectHeader facts={view.facts} title={t("title")} lead={t("lead")} />
      <BothLights view={view} />
      {(await canActToday(actor.role, "light.override")) ? (
        <Section title={t("form")}>
          <OverrideForm view={view} locale={locale} />
        </Section>
      ) : null}
      <Section title={t("history")}>
        <OverrideTable overrides={view.facts.overrides} />
      </Section>
    </>
  );
}
